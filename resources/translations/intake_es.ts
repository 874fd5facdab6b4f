<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Intake</source>
        <translation>Acerca de Intake</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Licence of the icons</source>
        <translation>Licencia de los iconos</translation>
    </message>
    <message>
        <source>This program opens no network connection.</source>
        <translation>Este programa no abre ninguna conexión de red.</translation>
    </message>
</context>
<context>
    <name>Above</name>
    <message>
        <source>The list is saved. Nothing was sealed or handed off.</source>
        <translation>La lista está guardada. No se selló ni se entregó nada.</translation>
    </message>
    <message>
        <source>What the matter holds was changed meanwhile. Look at the review again.</source>
        <translation>Lo que contiene el asunto cambió entretanto. Vuelva a mirar la revisión.</translation>
    </message>
</context>
<context>
    <name>AccountBlock</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Se conoce por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tal como está escrita</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Quitar esta cuenta</translation>
    </message>
</context>
<context>
    <name>AccountQuestion</name>
    <message>
        <source>&amp;Account that is sought</source>
        <translation>&amp;Cuenta buscada</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>&amp;De quién es</translation>
    </message>
    <message>
        <source>Is its &amp;email still safe to use?</source>
        <translation>¿Todavía es seguro su corr&amp;eo?</translation>
    </message>
    <message>
        <source>Which account is it about?</source>
        <translation>¿De qué cuenta se trata?</translation>
    </message>
    <message>
        <source>Don’t write to them through that account, or through its email, unless it is safe.</source>
        <translation>No le escriba por esa cuenta ni por su correo, salvo que sea seguro.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an acc&amp;ount</source>
        <translation>Añadir una c&amp;uenta</translation>
    </message>
</context>
<context>
    <name>AcrossPage</name>
    <message>
        <source>Save &amp;counts…</source>
        <translation>Guardar &amp;recuentos…</translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation>Guardar los recuentos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written, each for at least {floor} matters.</source>
        <translation>
            <numerusform>Se escribió %n fila, por al menos {floor} asuntos.</numerusform>
            <numerusform>Se escribieron %n filas, cada una por al menos {floor} asuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is rarer was left out.</source>
        <translation>Lo más raro se omitió.</translation>
    </message>
    <message>
        <source>Enter papers or notices in several matters, and what they share stands here.</source>
        <translation>Registre documentos o avisos en varios asuntos y aquí verá lo que comparten.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay nada que comparar</translation>
    </message>
    <message>
        <source>No two matters share an agency, officer, series of numbers, platform or wording.</source>
        <translation>No hay dos asuntos que compartan agencia, funcionario, serie de números, plataforma o frases.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n matter(s)</source>
        <translation>
            <numerusform>en %n asunto</numerusform>
            <numerusform>en %n asuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers by month</source>
        <translation>Documentos por mes</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date.</source>
        <translation>
            <numerusform>%n sin fecha.</numerusform>
            <numerusform>%n sin fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier, not drawn.</source>
        <translation>
            <numerusform>%n anterior, no se dibuja.</numerusform>
            <numerusform>%n anteriores, no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open matter {code}</source>
        <translation>Abrir el asunto {code}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>what papers of different matters share; on this computer only</source>
        <translation>lo que comparten los documentos de distintos asuntos; solo en esta computadora</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>&amp;Verify the record</source>
        <translation>&amp;Verificar el registro</translation>
    </message>
    <message>
        <source>&amp;Check the vault</source>
        <translation>&amp;Comprobar la bóveda</translation>
    </message>
    <message>
        <source>Custody record of the vault</source>
        <translation>Registro de custodia de la bóveda</translation>
    </message>
    <message>
        <source>who did what, when</source>
        <translation>quién hizo qué y cuándo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Comprobando la bóveda</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n event(s), each fits the one before it.</source>
        <translation>
            <numerusform>El registro está íntegro: %n entrada, y encaja.</numerusform>
            <numerusform>El registro está íntegro: %n entradas, y cada una encaja con la anterior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Kept in the encrypted part. What this person does is entered under it.</source>
        <translation>Se guarda en la parte cifrada. Lo que haga esta persona se anota con él.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Opens only together with a key file, on a stick of their own</source>
        <translation>&amp;Abre solo junto con un archivo de clave, en una memoria propia</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Diga quién es</translation>
    </message>
    <message>
        <source>Save the new key file</source>
        <translation>Guardar el nuevo archivo de clave</translation>
    </message>
    <message>
        <source>This name is taken or too long.</source>
        <translation>Este nombre ya está en uso o es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>AfterRekeyDialog</name>
    <message>
        <source>The data key is replaced. Back up now?</source>
        <translation>La clave de datos está reemplazada. ¿Hacer ahora una copia de seguridad?</translation>
    </message>
    <message>
        <source>Backups made before still open with the old key and the old passphrases. Whoever left may open a copy of them. Write a new backup now, and destroy the old ones where you can.</source>
        <translation>Las copias de seguridad anteriores todavía se abren con la clave y las frases de contraseña de antes. Quien se fue puede abrir una copia de ellas. Haga ahora una copia nueva y destruya las anteriores donde pueda.</translation>
    </message>
    <message>
        <source>The folder for backups is not there now. Plug its drive in, or choose another folder.</source>
        <translation>La carpeta para las copias de seguridad no está ahora. Conecte su unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer &amp;copia ahora</translation>
    </message>
    <message>
        <source>&amp;Choose a folder for backups…</source>
        <translation>&amp;Elegir una carpeta para copias…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Una carpeta para copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>A flattened copy is made from the sealed original.</source>
        <translation>La copia aplanada se hace a partir del original sellado.</translation>
    </message>
    <message>
        <source>The original was not kept. A flattened copy is made from the clean copy.</source>
        <translation>El original no se conservó. La copia aplanada se hace a partir de la copia limpia.</translation>
    </message>
    <message>
        <source>Flatten instead</source>
        <translation>Aplanar en su lugar</translation>
    </message>
    <message>
        <source>{why} It is kept exactly as it came, with all it carries.</source>
        <translation>{why} Se conserva exactamente como llegó, con todo lo que contiene.</translation>
    </message>
    <message>
        <source>This kind can’t be cleaned here. It is kept exactly as it came, with all it carries.</source>
        <translation>Este tipo no se puede limpiar aquí. Se conserva exactamente como llegó, con todo lo que contiene.</translation>
    </message>
</context>
<context>
    <name>AlsoFor</name>
    <message>
        <source>Can open it too</source>
        <translation>También puede abrirla</translation>
    </message>
    <message>
        <source>{name}, key not checked</source>
        <translation>{name}, clave sin comprobar</translation>
    </message>
    <message>
        <source>Your own archive, with your key</source>
        <translation>Su propio archivo, con su clave</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>The sender photographs this code and enters the picture under Handoffs.</source>
        <translation>El remitente fotografía este código y registra la imagen en Entregas.</translation>
    </message>
    <message>
        <source>This acknowledgement is too long for a QR code. Write it to a file.</source>
        <translation>Este acuse de recibo es demasiado largo para un código QR. Escríbalo en un archivo.</translation>
    </message>
    <message>
        <source>QR code of the acknowledgement</source>
        <translation>Código QR del acuse de recibo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Tell the sender that it came</source>
        <translation>Diga al remitente que llegó</translation>
    </message>
    <message>
        <source>An acknowledgement is a small signed text. It names the sealed file, the matter, the time and you, and nothing of the content, so it may be sent openly. The sender enters it to close the chain of custody.</source>
        <translation>Un acuse de recibo es un texto breve y firmado. Nombra el archivo sellado, el asunto, la hora y a usted, y nada del contenido, así que puede enviarse abiertamente. El remitente lo registra para cerrar la cadena de custodia.</translation>
    </message>
    <message>
        <source>It will say that the handoff did not come whole.</source>
        <translation>Dirá que la entrega no llegó íntegra.</translation>
    </message>
    <message>
        <source>Your &amp;name, as the sender will read it</source>
        <translation>Su &amp;nombre, tal como lo leerá el remitente</translation>
    </message>
    <message>
        <source>&amp;Write the acknowledgement…</source>
        <translation>&amp;Escribir el acuse de recibo…</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Mostrar como código &amp;QR…</translation>
    </message>
    <message>
        <source>Write the acknowledgement to</source>
        <translation>Escribir el acuse de recibo en</translation>
    </message>
    <message>
        <source>The sender needs to know who answers.</source>
        <translation>El remitente necesita saber quién responde.</translation>
    </message>
    <message>
        <source>Written. Send it to whoever sealed the handoff. If they ask, read them the words of your key:</source>
        <translation>Escrito. Envíelo a quien selló la entrega. Si se lo pide, léale las palabras de su clave:</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backups of this vault</source>
        <translation>Copias de seguridad de esta bóveda</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Make none by themselves</source>
        <translation>No hacerlas por sí solas</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Cuántas se conservan</translation>
    </message>
    <message>
        <source>Daily and some time after changes, while the vault is open and the folder is there. The oldest is brought up to date, checked, and named last; the others stay as they are.</source>
        <translation>Cada día y un rato después de los cambios, mientras la bóveda está abierta y la carpeta está ahí. La más antigua se pone al día, se comprueba y recibe su nombre al final; las demás quedan como están.</translation>
    </message>
    <message>
        <source>{written} of {size} had to be written.</source>
        <translation>Hubo que escribir {written} de {size}.</translation>
    </message>
    <message>
        <source>The last backup did not work: {why}</source>
        <translation>La última copia de seguridad no funcionó: {why}</translation>
    </message>
    <message>
        <source>This folder is on the same drive as the vault: what befalls one befalls both.</source>
        <translation>Esta carpeta está en la misma unidad que la bóveda: lo que le pase a una les pasa a las dos.</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Todavía no hay ninguna carpeta elegida.</translation>
    </message>
    <message>
        <source>None are made by themselves.</source>
        <translation>Ninguna se hace por sí sola.</translation>
    </message>
    <message>
        <source>{place} (not there now)</source>
        <translation>{place} (ahora no está)</translation>
    </message>
</context>
<context>
    <name>BackupStrip</name>
    <message>
        <source>No backups are made yet. Choose a folder for them, best on a drive that you keep elsewhere. They are encrypted like the vault, and open with the same passphrase.</source>
        <translation>Todavía no se hacen copias de seguridad. Elija una carpeta para ellas, mejor en una unidad que guarde en otro lugar. Están cifradas como la bóveda y se abren con la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>The last backup did not work: {why} {last}</source>
        <translation>La última copia de seguridad no funcionó: {why} {last}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Look at backups</source>
        <translation>Ver las copias</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>the backups before it stay</source>
        <translation>las copias anteriores se quedan</translation>
    </message>
    <message>
        <source>the drive is full.</source>
        <translation>la unidad está llena.</translation>
    </message>
    <message>
        <source>that drive takes no file as large as the vault.</source>
        <translation>esa unidad no admite un archivo tan grande como la bóveda.</translation>
    </message>
    <message>
        <source>nothing can be written there.</source>
        <translation>ahí no se puede escribir.</translation>
    </message>
    <message>
        <source>the folder is not there any more.</source>
        <translation>la carpeta ya no está ahí.</translation>
    </message>
    <message>
        <source>the folder lies in the vault itself.</source>
        <translation>la carpeta está dentro de la propia bóveda.</translation>
    </message>
    <message>
        <source>the vault is damaged. Keep the backups there are, and check it.</source>
        <translation>la bóveda está dañada. Conserve las copias que hay y compruébela.</translation>
    </message>
    <message>
        <source>the drive failed.</source>
        <translation>la unidad falló.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>The last good one: {when}.</source>
        <translation>La última buena: {when}.</translation>
    </message>
    <message>
        <source>No backups</source>
        <translation>Sin copias de seguridad</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Todavía sin copia de seguridad</translation>
    </message>
    <message>
        <source>Backup drive not there. Last checked backup: {when}</source>
        <translation>La unidad de las copias no está. Última copia comprobada: {when}</translation>
    </message>
    <message>
        <source>Last checked backup: {when}</source>
        <translation>Última copia comprobada: {when}</translation>
    </message>
</context>
<context>
    <name>BatesForm</name>
    <message>
        <source>Each page as a picture too (OPT)</source>
        <translation>Cada página también como imagen (OPT)</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Los números empiezan por</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores; a letter or digit first.</source>
        <translation>Letras, cifras, puntos, guiones y guiones bajos; primero, una letra o una cifra.</translation>
    </message>
    <message>
        <source>Numbers below {number} were given before.</source>
        <translation>Ya se dieron números por debajo de {number}.</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Attorney-client</source>
        <translation>Abogado-cliente</translation>
    </message>
    <message>
        <source>Work product (fact)</source>
        <translation>Trabajo del abogado (hechos)</translation>
    </message>
    <message>
        <source>Work product (opinion)</source>
        <translation>Trabajo del abogado (opinión)</translation>
    </message>
    <message>
        <source>Common interest or joint defence</source>
        <translation>Interés común o defensa conjunta</translation>
    </message>
    <message>
        <source>Prospective client</source>
        <translation>Posible cliente</translation>
    </message>
    <message>
        <source>Reporter’s privilege, confidential source</source>
        <translation>Privilegio del periodista, fuente confidencial</translation>
    </message>
    <message>
        <source>Confidential, no privilege claimed</source>
        <translation>Confidencial, sin alegar privilegio</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Checked for conflicts</source>
        <translation>Conflictos verificados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Remitido a otra organización</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Receipt confirmed by counsel</source>
        <translation>Recepción confirmada por el abogado</translation>
    </message>
    <message>
        <source>Watched for a new demand</source>
        <translation>Se vigila si llega otro requerimiento</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Kept because of a hold</source>
        <translation>Conservado por una retención</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>Runs the account too</source>
        <translation>También administra la cuenta</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Adverse party</source>
        <translation>Parte contraria</translation>
    </message>
    <message>
        <source>Officer or agent</source>
        <translation>Funcionario o agente</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Abogado/a</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>Por medio de otra persona</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ninguna manera</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>Guardarlo en esta bóveda</translation>
    </message>
    <message>
        <source>Share it with the lawyer named</source>
        <translation>Compartirlo con el abogado nombrado</translation>
    </message>
    <message>
        <source>Share it with any lawyer of the panel</source>
        <translation>Compartirlo con cualquier abogado del grupo</translation>
    </message>
    <message>
        <source>Share it with the newsroom</source>
        <translation>Compartirlo con la redacción</translation>
    </message>
    <message>
        <source>Publish it with names blacked out</source>
        <translation>Publicarlo con los nombres tachados</translation>
    </message>
    <message>
        <source>Count it in statistics only</source>
        <translation>Contarlo solo en estadísticas</translation>
    </message>
    <message>
        <source>No conflict found</source>
        <translation>No se encontró conflicto</translation>
    </message>
    <message>
        <source>Possible conflict</source>
        <translation>Posible conflicto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Conflict waived</source>
        <translation>Conflicto dispensado</translation>
    </message>
    <message>
        <source>Call from the platform</source>
        <translation>Llamada de la plataforma</translation>
    </message>
    <message>
        <source>Visit by agents</source>
        <translation>Visita de agentes</translation>
    </message>
    <message>
        <source>Call from an agency</source>
        <translation>Llamada de una agencia</translation>
    </message>
    <message>
        <source>Device seized</source>
        <translation>Dispositivo incautado</translation>
    </message>
    <message>
        <source>Stopped at the border</source>
        <translation>Detención en la frontera</translation>
    </message>
    <message>
        <source>Question from the press</source>
        <translation>Pregunta de la prensa</translation>
    </message>
    <message>
        <source>Filed in court</source>
        <translation>Presentación ante el tribunal</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Orden judicial</translation>
    </message>
    <message>
        <source>Records produced</source>
        <translation>Registros entregados</translation>
    </message>
    <message>
        <source>Letter of withdrawal</source>
        <translation>Carta de retiro</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>Emitido de nuevo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>CaseInput</name>
    <message>
        <source>Put a comma between them.</source>
        <translation>Sepárelos con comas.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Purge certificate, matter {code}</source>
        <translation>Certificado de eliminación, asunto {code}</translation>
    </message>
    <message>
        <source>These were deleted from the vault for good. The record keeps their SHA-256 hashes and no content. Backups made before, copies handed off, and what a laboratory could read from the drive are not covered.</source>
        <translation>Esto se eliminó de la bóveda para siempre. El registro conserva sus valores SHA-256 y ningún contenido. No abarca las copias de seguridad hechas antes, las copias entregadas ni lo que un laboratorio pudiera leer de la unidad.</translation>
    </message>
    <message>
        <source>Signed, date:</source>
        <translation>Firma, fecha:</translation>
    </message>
    <message>
        <source>Exhibit {number}</source>
        <translation>Prueba {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>line {number} of the record</source>
        <translation>línea {number} del registro</translation>
    </message>
    <message>
        <source>wording {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>como se recibió</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>clean copy</source>
        <translation>copia limpia</translation>
    </message>
    <message>
        <source>The matter as a whole</source>
        <translation>El asunto completo</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Chain: no earlier paper, no later paper.</source>
        <translation>Cadena: ningún documento anterior ni posterior.</translation>
    </message>
    <message>
        <source>Came after</source>
        <translation>Vino después de</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Le siguió</translation>
    </message>
    <message>
        <source>Link a re-issued one…</source>
        <translation>Vincular uno emitido de nuevo…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Unlink {name}</source>
        <translation>Desvincular {name}</translation>
    </message>
    <message>
        <source>Add process</source>
        <translation>Añadir requerimiento</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove this process</source>
        <translation>Quitar este requerimiento</translation>
    </message>
    <message>
        <source>It and its dates go from every list and from the search. Its wordings stay in the record.</source>
        <translation>El requerimiento y sus fechas desaparecen de todas las listas y de la búsqueda. Lo que decía queda en el registro.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove this process?</source>
        <translation>¿Quitar este requerimiento?</translation>
    </message>
    <message>
        <source>A new one that came after this</source>
        <translation>Uno nuevo que vino después de este</translation>
    </message>
    <message>
        <source>It came after this</source>
        <translation>Vino después de este</translation>
    </message>
    <message>
        <source>It came before this</source>
        <translation>Vino antes que este</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>&amp;Cambiar la frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backups made before, and a key someone has copied, keep the old passphrase.</source>
        <translation>Las copias de seguridad ya hechas, y una clave que alguien haya copiado, conservan la frase anterior.</translation>
    </message>
    <message>
        <source>Type the passphrase now in use</source>
        <translation>Escriba la frase de contraseña actual</translation>
    </message>
    <message>
        <source>Making the key. It is slow on purpose.</source>
        <translation>Creando la clave. Es lento a propósito.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this vault.</source>
        <translation>Esta no es la frase de contraseña de esta bóveda.</translation>
    </message>
</context>
<context>
    <name>ChangedQuestion</name>
    <message>
        <source>&amp;What was produced, deleted, changed or posted</source>
        <translation>&amp;Qué se entregó, eliminó, cambió o publicó</translation>
    </message>
    <message>
        <source>Place a &amp;hold: nothing of this matter is deleted</source>
        <translation>Fijar una &amp;retención: no se elimina nada de este asunto</translation>
    </message>
    <message>
        <source>Preserve, don’t delete: no messages, posts, files or accounts, on no device, and no automatic deletion. Don’t post about it. Counsel says what may change, and when.</source>
        <translation>Conservar, no eliminar: ni mensajes, ni publicaciones, ni archivos, ni cuentas, en ningún dispositivo, y sin eliminación automática. No publique nada sobre esto. El abogado dice qué puede cambiar y cuándo.</translation>
    </message>
    <message>
        <source>Has anything been produced, deleted, changed or posted?</source>
        <translation>¿Se ha entregado, eliminado, cambiado o publicado algo?</translation>
    </message>
    <message>
        <source>A court case may be expected</source>
        <translation>Puede esperarse un juicio</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The vault is sound: {documents} documents, {notes} wordings of notes, {records} entries and {events} lines of the record were read and agree.</source>
        <translation>La bóveda está íntegra: se leyeron {documents} documentos, {notes} redacciones de notas, {records} entradas y {events} líneas del registro, y concuerdan.</translation>
    </message>
    <message>
        <source>Pages of the database are damaged.</source>
        <translation>Hay páginas dañadas en la base de datos.</translation>
    </message>
    <message>
        <source>Damaged or missing items ({count}): {names}</source>
        <translation>Elementos dañados o que faltan ({count}): {names}</translation>
    </message>
    <message>
        <source>Entries that read otherwise than the record says: {count}</source>
        <translation>Entradas que dicen otra cosa que el registro: {count}</translation>
    </message>
    <message>
        <source>The record holds up to line {events}; line {line} is the first that does not.</source>
        <translation>El registro es íntegro hasta la línea {events}; la línea {line} es la primera que no lo es.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read.</source>
        <translation>El registro no se puede leer.</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>La bóveda está dañada</translation>
    </message>
    <message>
        <source>Everything else was read and is as it was stored.</source>
        <translation>Todo lo demás se leyó y está como se guardó.</translation>
    </message>
    <message>
        <source>Things from an earlier version: {count}. Changes of them made outside the program before today could not be found; from now on they are.</source>
        <translation>Elementos de una versión anterior: {count}. Los cambios hechos fuera del programa antes de hoy no se podían descubrir; a partir de ahora sí.</translation>
    </message>
    <message>
        <source>The index of the search was damaged. It was made anew from what is stored.</source>
        <translation>El índice de la búsqueda estaba dañado. Se ha rehecho a partir de lo guardado.</translation>
    </message>
    <message>
        <source>name and date of the vault</source>
        <translation>nombre y fecha de la bóveda</translation>
    </message>
    <message>
        <source>matter {name}</source>
        <translation>asunto {name}</translation>
    </message>
    <message>
        <source>item {name}</source>
        <translation>elemento {name}</translation>
    </message>
    <message>
        <source>words to find item {name} by</source>
        <translation>palabras para buscar el elemento {name}</translation>
    </message>
    <message>
        <source>counsel {name}</source>
        <translation>abogado {name}</translation>
    </message>
    <message>
        <source>handoff {name}</source>
        <translation>entrega {name}</translation>
    </message>
    <message>
        <source>own key {name}</source>
        <translation>clave propia {name}</translation>
    </message>
    <message>
        <source>signing key {name}</source>
        <translation>clave de firma {name}</translation>
    </message>
    <message>
        <source>place of the backups</source>
        <translation>lugar de las copias de seguridad</translation>
    </message>
    <message>
        <source>trash, with {name}</source>
        <translation>papelera, con {name}</translation>
    </message>
    <message>
        <source>Changed outside the program, or gone ({count}): {names}</source>
        <translation>Cambiado fuera del programa, o desaparecido ({count}): {names}</translation>
    </message>
    <message>
        <source>The index of the search is damaged: it may find less than there is, or nothing.</source>
        <translation>El índice de la búsqueda está dañado: puede encontrar menos de lo que hay, o nada.</translation>
    </message>
    <message>
        <source>Copy the whole folder to another drive. Then restore the latest backup, or save what can be read into a new vault.</source>
        <translation>Copie toda la carpeta a otra unidad. Después restaure la última copia de seguridad, o guarde lo que se pueda leer en una bóveda nueva.</translation>
    </message>
    <message>
        <source>Notes that are missing or read otherwise than the record says ({count}): {names}</source>
        <translation>Notas que faltan o que dicen otra cosa que el registro ({count}): {names}</translation>
    </message>
    <message>
        <source>copy of the key slots in the database</source>
        <translation>copia de las claves en la base de datos</translation>
    </message>
    <message>
        <source>checksums of item {name} for handoffs</source>
        <translation>sumas de comprobación del elemento {name} para entregas</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Words chosen for you</source>
        <translation>Palabras elegidas para usted</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La suya propia</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Other words</source>
        <translation>&amp;Otras palabras</translation>
    </message>
    <message>
        <source>chosen for you, written down</source>
        <translation>elegida para usted, anotada</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propia</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Which process is shown</source>
        <translation>Qué requerimiento se muestra</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Notice window</source>
        <translation>Plazo del aviso</translation>
    </message>
    <message>
        <source>Court rule</source>
        <translation>Regla del tribunal</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Starts when something is filed</source>
        <translation>Empieza cuando se presenta algo</translation>
    </message>
    <message>
        <source>Counsel says which rule applies</source>
        <translation>El abogado indica qué regla se aplica</translation>
    </message>
    <message>
        <source>Nothing filed</source>
        <translation>Nada presentado</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Enter a court’s period</source>
        <translation>Ingresar un plazo del tribunal</translation>
    </message>
    <message>
        <source>How this is counted: {title}</source>
        <translation>Cómo se calcula: {title}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}</source>
        <translation>{days}, {begins} a {ends}</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijada a mano</translation>
    </message>
    <message>
        <source>Stated in the notice</source>
        <translation>Consta en el aviso</translation>
    </message>
    <message>
        <source>No copy of the paper</source>
        <translation>Sin copia del documento</translation>
    </message>
    <message>
        <source>A date is missing</source>
        <translation>Falta una fecha</translation>
    </message>
    <message>
        <source>Act by {day} · {left}</source>
        <translation>Actuar antes de {day} · {left}</translation>
    </message>
</context>
<context>
    <name>ClocksView</name>
    <message>
        <source>How this is counted</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counted from what is recorded here. It is not legal advice. Counsel decides.</source>
        <translation>Calculado con lo que consta aquí. Esto no es asesoría legal. Decide el abogado.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Last working day before</source>
        <translation>Último día hábil anterior</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>A más tardar</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué la cambiaría</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Ya no se pide</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más amplio</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más limitado</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>{days} more</source>
        <translation>{days} más</translation>
    </message>
    <message>
        <source>{days} fewer</source>
        <translation>{days} menos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>no dates named</source>
        <translation>sin fechas indicadas</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>El mismo nombre</translation>
    </message>
    <message>
        <source>The same name in another order</source>
        <translation>El mismo nombre en otro orden</translation>
    </message>
    <message>
        <source>The same account</source>
        <translation>La misma cuenta</translation>
    </message>
    <message>
        <source>One leaves out a part of the other</source>
        <translation>A uno le falta una parte del otro</translation>
    </message>
    <message>
        <source>Initials that fit</source>
        <translation>Iniciales que coinciden</translation>
    </message>
    <message>
        <source>Spelled almost alike</source>
        <translation>Se escriben casi igual</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>Suenan parecido</translation>
    </message>
    <message>
        <source>One part of the name</source>
        <translation>Una parte del nombre</translation>
    </message>
    <message>
        <source>Same agency</source>
        <translation>Misma agencia</translation>
    </message>
    <message>
        <source>Same component</source>
        <translation>Misma dependencia</translation>
    </message>
    <message>
        <source>Same office</source>
        <translation>Misma oficina</translation>
    </message>
    <message>
        <source>Same officer</source>
        <translation>Mismo funcionario</translation>
    </message>
    <message>
        <source>Same series of numbers</source>
        <translation>Misma serie de números</translation>
    </message>
    <message>
        <source>Same platform</source>
        <translation>Misma plataforma</translation>
    </message>
    <message>
        <source>Same wording</source>
        <translation>Misma redacción</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Conflict check</source>
        <translation>Verificación de conflicto de intereses</translation>
    </message>
    <message>
        <source>&amp;Names, aliases and accounts of everybody concerned</source>
        <translation>&amp;Nombres, alias y cuentas de todos los implicados</translation>
    </message>
    <message>
        <source>&amp;Check names</source>
        <translation>&amp;Verificar nombres</translation>
    </message>
    <message>
        <source>Compared with all other matters of this vault, spelled alike or sounding alike.</source>
        <translation>Se comparan con todos los demás asuntos de esta bóveda, aunque se escriban o suenen parecido.</translation>
    </message>
    <message>
        <source>Enter at least one name.</source>
        <translation>Escriba al menos un nombre.</translation>
    </message>
    <message>
        <source>{day}, by {name}: {names}</source>
        <translation>{day}, por {name}: {names}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>on the side of the client</source>
        <translation>del lado del cliente</translation>
    </message>
    <message>
        <source>adverse party</source>
        <translation>parte contraria</translation>
    </message>
    <message>
        <source>officer or agent</source>
        <translation>funcionario o agente</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>in {matter}, {role}</source>
        <translation>en {matter}, {role}</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Sin conflicto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>A likeness is a question, not an answer. What is it?</source>
        <translation>Un parecido es una pregunta, no una respuesta. ¿Qué es?</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>They &amp;agree to this</source>
        <translation>&amp;Acepta esto</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>Dado &amp;por</translation>
    </message>
    <message>
        <source>The pseudonym is enough.</source>
        <translation>Basta el seudónimo.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Read to them in</source>
        <translation>&amp;Leído en</translation>
    </message>
    <message>
        <source>&amp;Until, if it ends</source>
        <translation>&amp;Hasta, si termina</translation>
    </message>
    <message>
        <source>Say who agreed.</source>
        <translation>Diga quién lo aceptó.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>Given &amp;by</source>
        <translation>Dado &amp;por</translation>
    </message>
    <message>
        <source>&amp;Delete it for good on</source>
        <translation>&amp;Eliminar definitivamente el</translation>
    </message>
    <message>
        <source>What do they agree to, and how long is it kept?</source>
        <translation>¿Qué acepta y cuánto tiempo se guarda?</translation>
    </message>
    <message>
        <source>Read it to them in their language. They can revoke it at any time.</source>
        <translation>Léaselo en su idioma. Puede revocarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Say who agreed.</source>
        <translation>Diga quién lo aceptó.</translation>
    </message>
</context>
<context>
    <name>ConsentsPanel</name>
    <message>
        <source>Nobody has agreed to anything yet.</source>
        <translation>Nadie ha aceptado nada todavía.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Anotar consentimiento…</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>{name}, {day}, read in {language}</source>
        <translation>{name}, {day}, leído en {language}</translation>
    </message>
    <message>
        <source>{given}. Revoked on {day}.</source>
        <translation>{given}. Revocado el {day}.</translation>
    </message>
    <message>
        <source>{given}. Until {day}.</source>
        <translation>{given}. Hasta el {day}.</translation>
    </message>
    <message>
        <source>{given}. It ran out on {day}.</source>
        <translation>{given}. Venció el {day}.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>&amp;How</source>
        <translation>C&amp;ómo</translation>
    </message>
    <message>
        <source>&amp;Number, address or name there</source>
        <translation>&amp;Número, dirección o nombre allí</translation>
    </message>
    <message>
        <source>Safe &amp;times</source>
        <translation>Horas se&amp;guras</translation>
    </message>
    <message>
        <source>May a &amp;message be left?</source>
        <translation>¿Se puede dejar un &amp;mensaje?</translation>
    </message>
    <message>
        <source>&amp;Code word</source>
        <translation>Palabra &amp;clave</translation>
    </message>
    <message>
        <source>Who &amp;else has access to it</source>
        <translation>Quién &amp;más tiene acceso</translation>
    </message>
    <message>
        <source>May the &amp;device be watched?</source>
        <translation>¿Puede estar vigilado el &amp;dispositivo?</translation>
    </message>
    <message>
        <source>Is it the &amp;account that is sought?</source>
        <translation>¿Es la cuenta &amp;buscada?</translation>
    </message>
    <message>
        <source>Do not &amp;use it</source>
        <translation>No &amp;usarlo</translation>
    </message>
</context>
<context>
    <name>ContactWarning</name>
    <message>
        <source>This is the account that is sought. Do not use it: others may read it.</source>
        <translation>Esta es la cuenta buscada. No la use: otros pueden leerla.</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>No lo use.</translation>
    </message>
    <message>
        <source>The device may be watched. Say nothing there that must not be read by others.</source>
        <translation>El dispositivo puede estar vigilado. No diga allí nada que otros no deban leer.</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Safe ways to contact</source>
        <translation>Formas seguras de contacto</translation>
    </message>
    <message>
        <source>Add a way…</source>
        <translation>Añadir una forma…</translation>
    </message>
    <message>
        <source>Ask how they can be reached without danger.</source>
        <translation>Pregunte cómo se les puede contactar sin peligro.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>messages are safe</source>
        <translation>los mensajes son seguros</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>no dejar mensajes</translation>
    </message>
    <message>
        <source>not known whether a message is safe</source>
        <translation>no se sabe si un mensaje es seguro</translation>
    </message>
    <message>
        <source>code word: {word}</source>
        <translation>palabra clave: {word}</translation>
    </message>
    <message>
        <source>also read by: {names}</source>
        <translation>también lo leen: {names}</translation>
    </message>
</context>
<context>
    <name>CopyHeldChoice</name>
    <message>
        <source>Copy held</source>
        <translation>Copia en mano</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Tachada</translation>
    </message>
    <message>
        <source>Notice only</source>
        <translation>Solo el aviso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>CopyQuestion</name>
    <message>
        <source>What they &amp;have of it</source>
        <translation>Qué &amp;tiene de él</translation>
    </message>
    <message>
        <source>&amp;Where the notice is kept, with its headers</source>
        <translation>&amp;Dónde se guarda el aviso, con sus encabezados</translation>
    </message>
    <message>
        <source>Is there a copy of the paper, or only a notice?</source>
        <translation>¿Hay copia del documento, o solo un aviso?</translation>
    </message>
    <message>
        <source>Keep the notice as it came: the email itself, not a forwarded one or a picture of it.</source>
        <translation>Guarde el aviso como llegó: el correo mismo, no uno reenviado ni una foto.</translation>
    </message>
</context>
<context>
    <name>CounselCard</name>
    <message>
        <source>The key was changed. Someone may be trying to read what is meant for counsel: check it again.</source>
        <translation>La clave cambió. Puede que alguien intente leer lo que es para el abogado: compruébela de nuevo.</translation>
    </message>
    <message>
        <source>Compared {time}</source>
        <translation>Comparada {time}</translation>
    </message>
    <message>
        <source>Let counsel read the six words from their own screen. Are they the same?</source>
        <translation>Pida al abogado que lea las seis palabras en su propia pantalla. ¿Son las mismas?</translation>
    </message>
    <message>
        <source>Same, in person</source>
        <translation>Las mismas, en persona</translation>
    </message>
    <message>
        <source>Same, read aloud</source>
        <translation>Las mismas, leídas en voz alta</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>It has to be checked again. The old key stays in the record.</source>
        <translation>Habrá que comprobarla de nuevo. La clave anterior queda en el registro.</translation>
    </message>
    <message>
        <source>New public key</source>
        <translation>Clave pública nueva</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Compared {time} by {person}</source>
        <translation>Comparada {time} por {person}</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced. What was sealed for them can be opened with them only.</source>
        <translation>
            <numerusform>%n clave reemplazada. Lo que se selló para ella solo se abre con ella.</numerusform>
            <numerusform>%n claves reemplazadas. Lo que se selló para ellas solo se abre con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digits}, in use from {day}</source>
        <translation>{digits}, en uso desde el {day}</translation>
    </message>
    <message>
        <source>This code is that of another key. Don’t hand anything off before you know why.</source>
        <translation>Este código es el de otra clave. No entregue nada antes de saber por qué.</translation>
    </message>
    <message>
        <source>Compare a QR picture…</source>
        <translation>Comparar una imagen QR…</translation>
    </message>
    <message>
        <source>Picture of the code on counsel’s own screen or card</source>
        <translation>Imagen del código en la pantalla o tarjeta del propio abogado</translation>
    </message>
    <message>
        <source>Who made the key with age has no words: let them read all of it, and follow in “Show the key”.</source>
        <translation>Quien creó la clave con age no tiene palabras: pídale que la lea entera y sígala en «Mostrar la clave».</translation>
    </message>
    <message>
        <source>Change name or office</source>
        <translation>Cambiar nombre o despacho</translation>
    </message>
</context>
<context>
    <name>CounselForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>C&amp;lave pública</translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation>Añadir abogado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Despacho</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>A line that begins with age1 or ssh-ed25519. Counsel may send it openly; it is no secret.</source>
        <translation>Una línea que empieza por age1 o ssh-ed25519. El abogado puede enviarla abiertamente; no es un secreto.</translation>
    </message>
    <message>
        <source>A whole key. Next, compare its words with counsel.</source>
        <translation>La clave está completa. Ahora compare sus palabras con el abogado.</translation>
    </message>
    <message>
        <source>A name, so that you can find counsel again.</source>
        <translation>Un nombre, para volver a encontrar al abogado.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
</context>
<context>
    <name>CounselPage</name>
    <message>
        <source>&amp;Add counsel</source>
        <translation>&amp;Añadir abogado</translation>
    </message>
    <message>
        <source>Back to the handoff</source>
        <translation>Volver a la entrega</translation>
    </message>
    <message>
        <source>who can receive a handoff</source>
        <translation>quién puede recibir una entrega</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Abogados</translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation>Añadir abogado</translation>
    </message>
    <message>
        <source>A lawyer with a public key. What you hand off can be opened with their key only.</source>
        <translation>Un abogado o abogada con una clave pública. Lo que usted entregue solo se abre con su clave.</translation>
    </message>
    <message>
        <source>No counsel yet</source>
        <translation>Aún no hay abogados</translation>
    </message>
    <message>
        <source>Your &amp;keys</source>
        <translation>Sus &amp;claves</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>to open what others seal for you</source>
        <translation>para abrir lo que otros sellan para usted</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s) kept as received</source>
        <translation>
            <numerusform>%n elemento guardado como se recibió</numerusform>
            <numerusform>%n elementos guardados como se recibieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedPanel</name>
    <message>
        <source>Set by hand by {name}.</source>
        <translation>Fijada a mano por {name}.</translation>
    </message>
    <message>
        <source>It ends on {day}.</source>
        <translation>Termina el {day}.</translation>
    </message>
    <message>
        <source>The last working day before is {day}.</source>
        <translation>El último día hábil anterior es el {day}.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué la cambiaría</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Actuar antes de</translation>
    </message>
    <message>
        <source>Shaded: the window</source>
        <translation>Sombreado: el plazo</translation>
    </message>
    <message>
        <source>&amp;Change date…</source>
        <translation>&amp;Cambiar la fecha…</translation>
    </message>
    <message>
        <source>&amp;Mark as met</source>
        <translation>&amp;Marcar como cumplida</translation>
    </message>
    <message>
        <source>&amp;Back to the counted date</source>
        <translation>&amp;Volver a la fecha calculada</translation>
    </message>
    <message>
        <source>&amp;Not met after all</source>
        <translation>&amp;No se cumplió</translation>
    </message>
    <message>
        <source>Counted from what is recorded here. It is not legal advice. Counsel decides.</source>
        <translation>Calculado con lo que consta aquí. No es asesoría legal. Decide el abogado.</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Save counts as a CSV file</source>
        <translation>Guardar los recuentos como archivo CSV</translation>
    </message>
    <message>
        <source>Counted are {count} of {all} matters: those whose people agreed to statistics, and those addressed to your own organisation.</source>
        <translation>Se cuentan {count} de {all} asuntos: aquellos cuyas personas aceptaron la estadística y los dirigidos a su propia organización.</translation>
    </message>
    <message>
        <source>Each row says year, kind of order, status, target and kind of recipient in the terms of the U.S. Press Freedom Tracker, and stands for at least {floor} matters. What is rarer is told less closely (*), or not at all. No names, numbers, days or places are in it.</source>
        <translation>Cada fila indica año, tipo de orden, estado, persona o entidad afectada y tipo de destinatario en los términos del U.S. Press Freedom Tracker, y representa al menos {floor} asuntos. Lo más raro se indica con menos detalle (*) o no se indica. No contiene nombres, números, días ni lugares.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Two files of different days, held side by side, can show what was added between them: give out few.</source>
        <translation>El archivo no está cifrado. Dos archivos de días distintos, comparados, pueden mostrar lo que se añadió entre uno y otro: entregue pocos.</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
</context>
<context>
    <name>CourtPanel</name>
    <message>
        <source>Periods set by a court</source>
        <translation>Plazos fijados por un tribunal</translation>
    </message>
    <message>
        <source>moved off weekends and federal holidays</source>
        <translation>pasan al siguiente día hábil</translation>
    </message>
    <message>
        <source>It is too long to be counted.</source>
        <translation>Es demasiado largo para calcularlo.</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Cambiar: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué hay que presentar</translation>
    </message>
    <message>
        <source>Opposition to the motion</source>
        <translation>Oposición a la moción</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Day of the order or event</source>
        <translation>Día de la orden o del hecho</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Only what a court or its rules say. Counsel says which period applies.</source>
        <translation>Solo lo que dicen un tribunal o sus reglas. El abogado dice qué plazo corresponde.</translation>
    </message>
    <message>
        <source>Say what is due then.</source>
        <translation>Diga qué hay que presentar.</translation>
    </message>
    <message>
        <source>A number of days, in digits.</source>
        <translation>Un número de días, en cifras.</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>&amp;Guardar el cambio</translation>
    </message>
    <message>
        <source>Add the &amp;period</source>
        <translation>Añadir el &amp;plazo</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a vault</source>
        <translation>Crear una bóveda</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>opens the vault every day</source>
        <translation>abre la bóveda todos los días</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>opens the vault if the words are lost</source>
        <translation>abre la bóveda si se pierde la frase</translation>
    </message>
    <message>
        <source>The sheet is being tried on the vault</source>
        <translation>Se está probando la hoja en la bóveda</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Create the vault</source>
        <translation>&amp;Crear la bóveda</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Making the key. It is slow on purpose.</source>
        <translation>Creando la clave. Es lento a propósito.</translation>
    </message>
    <message>
        <source>Trying the sheet on the vault</source>
        <translation>Probando la hoja en la bóveda</translation>
    </message>
    <message>
        <source>The sheet has opened the vault. Keep it away from the laptop.</source>
        <translation>La hoja abrió la bóveda. Guárdela lejos de la computadora.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Discard the vault</source>
        <translation>&amp;Descartar la bóveda</translation>
    </message>
    <message>
        <source>The recovery sheet is not done</source>
        <translation>La hoja de recuperación no está lista</translation>
    </message>
    <message>
        <source>Its words were not typed back. If the passphrase is lost too, nothing opens this vault again.</source>
        <translation>Falta escribir dos de sus palabras. Si además se pierde la frase de contraseña, nada vuelve a abrir esta bóveda.</translation>
    </message>
    <message>
        <source>The vault is empty. Discarding it loses nothing.</source>
        <translation>La bóveda está vacía. Al descartarla no se pierde nada.</translation>
    </message>
    <message>
        <source>Go on with the sheet, or discard the vault and close the window.</source>
        <translation>Siga con la hoja, o descarte la bóveda y cierre la ventana.</translation>
    </message>
</context>
<context>
    <name>CustodyTab</name>
    <message>
        <source>Custody record</source>
        <translation>Registro de custodia</translation>
    </message>
    <message>
        <source>&amp;Print the record…</source>
        <translation>&amp;Imprimir el registro…</translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;Asunto</translation>
    </message>
</context>
<context>
    <name>DatesQuestion</name>
    <message>
        <source>&amp;Platform or company</source>
        <translation>&amp;Plataforma o empresa</translation>
    </message>
    <message>
        <source>Date of its &amp;notice</source>
        <translation>Fecha de su &amp;aviso</translation>
    </message>
    <message>
        <source>&amp;Days that it gives to object</source>
        <translation>&amp;Días que da para objetar</translation>
    </message>
    <message>
        <source>&amp;Return date on the paper</source>
        <translation>&amp;Fecha de cumplimiento en el documento</translation>
    </message>
    <message>
        <source>Is there any date on any paper?</source>
        <translation>¿Hay alguna fecha en algún documento?</translation>
    </message>
    <message>
        <source>The nearest date comes before the story. A platform’s notice alone is enough to count from.</source>
        <translation>La fecha más cercana va antes que la historia. El aviso de una plataforma basta para contar.</translation>
    </message>
    <message>
        <source>A number of days, in digits.</source>
        <translation>Un número de días, en cifras.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>10/3/2026, or 3 Oct 2026</source>
        <translation>10/3/2026 (mes/día), o 3 oct 2026</translation>
    </message>
</context>
<context>
    <name>DaysLeft</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Set by hand</source>
        <translation>Fijada a mano</translation>
    </message>
    <message>
        <source>Rule not confirmed</source>
        <translation>Regla sin confirmar</translation>
    </message>
    <message>
        <source>Set by {name}</source>
        <translation>Fijada por {name}</translation>
    </message>
    <message>
        <source>Met on {day}</source>
        <translation>Cumplida el {day}</translation>
    </message>
    <message>
        <source>Last working day before {day}</source>
        <translation>Último día hábil antes del {day}</translation>
    </message>
</context>
<context>
    <name>DeadlineSheet</name>
    <message>
        <source>Deadlines, as of {day}</source>
        <translation>Plazos, al {day}</translation>
    </message>
    <message>
        <source>Counted from what was recorded. This is not legal advice. Counsel decides.</source>
        <translation>Calculado con lo que consta. Esto no es asesoría legal. Decide el abogado.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Set by {by}: {why}</source>
        <translation>Fijada por {by}: {why}</translation>
    </message>
    <message>
        <source>moved from {day}, a weekend or holiday</source>
        <translation>pasa del {day}, fin de semana o feriado</translation>
    </message>
    <message>
        <source>Counted: {day}</source>
        <translation>Calculada: {day}</translation>
    </message>
    <message>
        <source>Needed: {needs}</source>
        <translation>Falta: {needs}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indicada</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>No longer runs</source>
        <translation>Ya no corre</translation>
    </message>
    <message>
        <source>The data has already been disclosed</source>
        <translation>Los datos ya se entregaron</translation>
    </message>
    <message>
        <source>A court has stayed it until it says otherwise</source>
        <translation>Un tribunal lo suspendió hasta nuevo aviso</translation>
    </message>
    <message>
        <source>The process was withdrawn, quashed or closed</source>
        <translation>El requerimiento se retiró, se anuló o se cerró</translation>
    </message>
    <message>
        <source>{days} after {since}, as the notice says</source>
        <translation>{days} después del {since}, como dice el aviso</translation>
    </message>
    <message>
        <source>{days} after {since}, as counsel says</source>
        <translation>{days} después del {since}, como dice el abogado</translation>
    </message>
    <message>
        <source>{days} after {since}: the notice names no number, and this one was reported of the platform</source>
        <translation>{days} después del {since}: el aviso no indica un número, y este se ha reportado de la plataforma</translation>
    </message>
    <message>
        <source>{days} after {since}: the notice names no number, and this is the shortest that was reported</source>
        <translation>{days} después del {since}: el aviso no indica un número, y este es el plazo más corto que se ha reportado</translation>
    </message>
    <message>
        <source>{days} after {since}; where the number comes from is not recorded</source>
        <translation>{days} después del {since}; no consta de dónde sale el número</translation>
    </message>
    <message>
        <source>{days} after the notice of {since}</source>
        <translation>{days} después del aviso del {since}</translation>
    </message>
    <message>
        <source>The date on the paper</source>
        <translation>La fecha que indica el documento</translation>
    </message>
    <message>
        <source>As somebody said; nobody here has seen it on the paper</source>
        <translation>Según dijo alguien; aquí nadie la ha visto en el documento</translation>
    </message>
    <message>
        <source>The day before {return}</source>
        <translation>El día anterior al {return}</translation>
    </message>
    <message>
        <source>{days} after service on {since}</source>
        <translation>{days} después de la notificación del {since}</translation>
    </message>
    <message>
        <source>{days} after mailing on {since}</source>
        <translation>{days} después del envío por correo del {since}</translation>
    </message>
    <message>
        <source>{days} after it was issued on {since}</source>
        <translation>{days} después de su emisión el {since}</translation>
    </message>
    <message>
        <source>The return date, which comes before {days} after {since}</source>
        <translation>La fecha de cumplimiento, que llega antes de {days} después del {since}</translation>
    </message>
    <message>
        <source>{days} after {since}, which is not counted itself</source>
        <translation>{days} después del {since}, que no se cuenta</translation>
    </message>
    <message>
        <source>{days} before {since}, which is not counted itself</source>
        <translation>{days} antes del {since}, que no se cuenta</translation>
    </message>
    <message>
        <source>The date in the order</source>
        <translation>La fecha que indica la orden</translation>
    </message>
    <message>
        <source>{days} after the withdrawal on {since}</source>
        <translation>{days} después del retiro del {since}</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijada a mano</translation>
    </message>
    <message>
        <source>The notice was sent on an earlier day than it was read.</source>
        <translation>El aviso se envió un día antes de cuando se leyó.</translation>
    </message>
    <message>
        <source>The notice does name a number of days.</source>
        <translation>El aviso sí indica un número de días.</translation>
    </message>
    <message>
        <source>The platform agrees to wait longer.</source>
        <translation>La plataforma acepta esperar más.</translation>
    </message>
    <message>
        <source>The return date comes first: records may go out by then.</source>
        <translation>La fecha de cumplimiento llega antes: los registros pueden entregarse para entonces.</translation>
    </message>
    <message>
        <source>The agency moves the return date.</source>
        <translation>La agencia cambia la fecha de cumplimiento.</translation>
    </message>
    <message>
        <source>A copy of the paper names another date.</source>
        <translation>Una copia del documento indica otra fecha.</translation>
    </message>
    <message>
        <source>It was served on another day.</source>
        <translation>Se notificó otro día.</translation>
    </message>
    <message>
        <source>A court counts it by its own rules, and so later.</source>
        <translation>Un tribunal lo cuenta con sus propias reglas, y así más tarde.</translation>
    </message>
    <message>
        <source>A holiday of the state, or one the President declares.</source>
        <translation>Un feriado del estado, o uno que declare el Presidente.</translation>
    </message>
    <message>
        <source>A court orders otherwise.</source>
        <translation>Un tribunal ordena otra cosa.</translation>
    </message>
    <message>
        <source>The request is renewed for 90 more days.</source>
        <translation>La solicitud se renueva por 90 días más.</translation>
    </message>
    <message>
        <source>The order is extended.</source>
        <translation>La orden se prorroga.</translation>
    </message>
    <message>
        <source>The hour is one of another time zone than this computer’s.</source>
        <translation>La hora es de otra zona horaria que la de esta computadora.</translation>
    </message>
    <message>
        <source>Clocks change that night, so the hour is read as the earlier one.</source>
        <translation>Esa noche cambia la hora, así que se toma la más temprana.</translation>
    </message>
    <message>
        <source>the date of the notice</source>
        <translation>la fecha del aviso</translation>
    </message>
    <message>
        <source>the return date</source>
        <translation>la fecha de cumplimiento</translation>
    </message>
    <message>
        <source>a copy of the paper</source>
        <translation>una copia del documento</translation>
    </message>
    <message>
        <source>the date of service</source>
        <translation>la fecha de notificación</translation>
    </message>
    <message>
        <source>the date of mailing</source>
        <translation>la fecha del envío por correo</translation>
    </message>
    <message>
        <source>the end of the nondisclosure order</source>
        <translation>el fin de la orden de no divulgación</translation>
    </message>
    <message>
        <source>the date of the withdrawal</source>
        <translation>la fecha del retiro</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculada</translation>
    </message>
</context>
<context>
    <name>DeadlinesModel</name>
    <message>
        <source>{heading}, {count}</source>
        <translation>{heading}, {count}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>En los próximos siete días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Done or no longer running</source>
        <translation>Cumplidos o que ya no corren</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>&amp;Calendario…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>Añadir un plazo</translation>
    </message>
    <message>
        <source>&amp;What has to be done</source>
        <translation>&amp;Qué hay que hacer</translation>
    </message>
    <message>
        <source>Say what has to be done by then.</source>
        <translation>Diga qué hay que hacer para entonces.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <source>Set this date by hand</source>
        <translation>Fijar esta fecha a mano</translation>
    </message>
    <message>
        <source>&amp;Why, and who said so</source>
        <translation>&amp;Por qué, y quién lo dijo</translation>
    </message>
    <message>
        <source>Say why: it stands beside the date from now on.</source>
        <translation>Diga por qué: desde ahora figura junto a la fecha.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n matter(s)</source>
        <translation>
            <numerusform>en %n asunto</numerusform>
            <numerusform>en %n asuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a notice or a paper under Legal process in a matter, and its dates stand here, counted and by day.</source>
        <translation>Anote un aviso o un documento en Requerimientos de un asunto y sus fechas aparecerán aquí, calculadas y por día.</translation>
    </message>
    <message>
        <source>No deadlines yet</source>
        <translation>Todavía no hay plazos</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Try to clean it</source>
        <translation>Intentar limpiarlo</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Flatten instead</source>
        <translation>Aplanar en su lugar</translation>
    </message>
    <message>
        <source>Take in as received…</source>
        <translation>Incorporar tal como llegó…</translation>
    </message>
    <message>
        <source>Password of this file</source>
        <translation>Contraseña de este archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>It is used for this file only, and not stored.</source>
        <translation>Se usa solo para este archivo y no se guarda.</translation>
    </message>
    <message>
        <source>Keep it as it came</source>
        <translation>Conservarlo tal como llegó</translation>
    </message>
    <message>
        <source>It stays exactly as it came, with all it carries, and is handed off only when ticked.</source>
        <translation>Queda exactamente como llegó, con todo lo que contiene, y solo se entrega si se marca.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DemandFields</name>
    <message>
        <source>In the paper’s own words</source>
        <translation>Con las palabras del documento</translation>
    </message>
    <message>
        <source>Records from</source>
        <translation>Registros desde</translation>
    </message>
    <message>
        <source>No limit named</source>
        <translation>Sin límite indicado</translation>
    </message>
    <message>
        <source>Records until</source>
        <translation>Registros hasta</translation>
    </message>
</context>
<context>
    <name>Demands</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User names and aliases</source>
        <translation>Nombres de usuario y alias</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Date the account was made</source>
        <translation>Fecha de creación de la cuenta</translation>
    </message>
    <message>
        <source>IP address at sign-up</source>
        <translation>Dirección IP al registrarse</translation>
    </message>
    <message>
        <source>Log of IP addresses</source>
        <translation>Registro de direcciones IP</translation>
    </message>
    <message>
        <source>Times and lengths of sessions</source>
        <translation>Horas y duración de las sesiones</translation>
    </message>
    <message>
        <source>Services used</source>
        <translation>Servicios usados</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Medios de pago</translation>
    </message>
    <message>
        <source>Bank or card numbers</source>
        <translation>Números de cuenta bancaria o tarjeta</translation>
    </message>
    <message>
        <source>Social Security or licence number</source>
        <translation>Número de Seguro Social o de licencia</translation>
    </message>
    <message>
        <source>Devices and their models</source>
        <translation>Dispositivos y sus modelos</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Cuentas vinculadas</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Content of messages or files</source>
        <translation>Contenido de mensajes o archivos</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Historial de búsquedas</translation>
    </message>
    <message>
        <source>Deleted data</source>
        <translation>Datos eliminados</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Address of the profile</source>
        <translation>Dirección del perfil</translation>
    </message>
    <message>
        <source>Numeric ID</source>
        <translation>Identificador numérico</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identificador del dispositivo</translation>
    </message>
    <message>
        <source>Address of a post</source>
        <translation>Dirección de una publicación</translation>
    </message>
    <message>
        <source>Page or group</source>
        <translation>Página o grupo</translation>
    </message>
    <message>
        <source>Discord server ID</source>
        <translation>Identificador de servidor de Discord</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The person’s own</source>
        <translation>De la propia persona</translation>
    </message>
    <message>
        <source>Run together with others</source>
        <translation>Administrada junto con otros</translation>
    </message>
    <message>
        <source>Theirs in the past</source>
        <translation>Fue suya</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>No es suya</translation>
    </message>
    <message>
        <source>The notice says so</source>
        <translation>Lo dice el aviso</translation>
    </message>
    <message>
        <source>The platform is known for it</source>
        <translation>Es la práctica conocida de la plataforma</translation>
    </message>
    <message>
        <source>Counsel says so</source>
        <translation>Lo dice el abogado</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>In the app or on the site</source>
        <translation>En la aplicación o el sitio</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>A motion stamped by the court</source>
        <translation>Una moción con sello del tribunal</translation>
    </message>
    <message>
        <source>Any court document</source>
        <translation>Cualquier documento judicial</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>Una declaración</translation>
    </message>
    <message>
        <source>Nothing was disclosed yet</source>
        <translation>Todavía no se ha entregado nada</translation>
    </message>
    <message>
        <source>Disclosed along with the notice</source>
        <translation>Entregados junto con el aviso</translation>
    </message>
    <message>
        <source>Already disclosed</source>
        <translation>Ya entregados</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Headers look right</source>
        <translation>Los encabezados parecen correctos</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Confirmed by the platform</source>
        <translation>Confirmado por la plataforma</translation>
    </message>
</context>
<context>
    <name>DemandsPanel</name>
    <message>
        <source>What is demanded</source>
        <translation>Qué se solicita</translation>
    </message>
    <message>
        <source>against the list in 18 U.S.C. 2703(c)(2)</source>
        <translation>frente a la lista de 18 U.S.C. 2703(c)(2)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Add what is demanded</source>
        <translation>Añadir lo que se solicita</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Tick what the notice or the paper asks for.</source>
        <translation>Aún no consta nada. Marque lo que pide el aviso o el documento.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Where the list names it</source>
        <translation>Dónde lo nombra la lista</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>Wording and dates: {name}</source>
        <translation>Redacción y fechas: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Hints for counsel, not findings. Compare again when the paper comes.</source>
        <translation>Indicios para el abogado, no conclusiones. Compare de nuevo cuando llegue el documento.</translation>
    </message>
    <message>
        <source>{within} within · {unclear} unclear · {beyond} beyond</source>
        <translation>{within} dentro · {unclear} dudosos · {beyond} fuera</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Fuera</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy the vault “{name}”?</source>
        <translation>¿Destruir la bóveda «{name}»?</translation>
    </message>
    <message>
        <source>These are gone for good, with everything in them:</source>
        <translation>Esto desaparece de forma definitiva, con todo su contenido:</translation>
    </message>
    <message>
        <source>Backups in another folder…</source>
        <translation>Copias de seguridad en otra carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder with backups</source>
        <translation>Elija una carpeta con copias de seguridad</translation>
    </message>
    <message>
        <source>Type the name of the vault</source>
        <translation>Escriba el nombre de la bóveda</translation>
    </message>
    <message>
        <source>&amp;Destroy for good</source>
        <translation>&amp;Destruir de forma definitiva</translation>
    </message>
</context>
<context>
    <name>DestroyPanel</name>
    <message>
        <source>Destroy this vault</source>
        <translation>Destruir esta bóveda</translation>
    </message>
    <message>
        <source>The sealed keys of the vault and of its known backups are overwritten and removed. Without them nothing in these can be read.</source>
        <translation>Las claves selladas de la bóveda y de sus copias de seguridad conocidas se sobrescriben y se borran. Sin ellas no se puede leer nada de lo que contienen.</translation>
    </message>
    <message>
        <source>Destroy this vault…</source>
        <translation>Destruir esta bóveda…</translation>
    </message>
</context>
<context>
    <name>DestroyedPage</name>
    <message>
        <source>The vault is destroyed</source>
        <translation>La bóveda está destruida</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>&amp;Court, district or state of the demand</source>
        <translation>&amp;Tribunal, distrito o estado del requerimiento</translation>
    </message>
    <message>
        <source>Where they &amp;live</source>
        <translation>Dónde &amp;vive</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Which one, if another</source>
        <translation>&amp;Cuál, si es otro</translation>
    </message>
    <message>
        <source>Is an &amp;interpreter needed?</source>
        <translation>¿Se necesita in&amp;térprete?</translation>
    </message>
    <message>
        <source>La&amp;bel (what you assert, not a finding)</source>
        <translation>&amp;Etiqueta (lo que usted afirma, no una conclusión)</translation>
    </message>
    <message>
        <source>&amp;Keep until</source>
        <translation>&amp;Conservar hasta</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <source>Nobody to choose yet: add counsel under Counsel, on the left.</source>
        <translation>Todavía no hay a quién elegir: añada un abogado en Abogados, a la izquierda.</translation>
    </message>
    <message>
        <source>Assigned coun&amp;sel</source>
        <translation>A&amp;bogado asignado</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About this matter</source>
        <translation>Sobre este asunto</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the details of this matter</source>
        <translation>Editar los detalles de este asunto</translation>
    </message>
    <message>
        <source>Add a line to its history…</source>
        <translation>Añadir una línea a su historia…</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué estado está</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Came in as</source>
        <translation>Llegó como</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Todavía ninguna línea.</translation>
    </message>
    <message>
        <source>Court, district or state</source>
        <translation>Tribunal, distrito o estado</translation>
    </message>
    <message>
        <source>They live in</source>
        <translation>Vive en</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>necesita intérprete</translation>
    </message>
    <message>
        <source>needs no interpreter</source>
        <translation>no necesita intérprete</translation>
    </message>
    <message>
        <source>{label}. What you assert, not a finding.</source>
        <translation>{label}. Lo que usted afirma, no una conclusión.</translation>
    </message>
    <message>
        <source>No end set</source>
        <translation>Sin fin fijado</translation>
    </message>
    <message>
        <source>{day}. That is over: delete what is no longer needed, or keep it longer.</source>
        <translation>{day}. Ya pasó: elimine lo que ya no se necesita o consérvelo más tiempo.</translation>
    </message>
    <message>
        <source>{day}. Nothing is deleted by itself.</source>
        <translation>{day}. Nada se elimina por sí solo.</translation>
    </message>
    <message>
        <source>Delete this matter for good…</source>
        <translation>Eliminar este asunto para siempre…</translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>&amp;Who knows</source>
        <translation>&amp;Quién lo sabe</translation>
    </message>
    <message>
        <source>Since &amp;when</source>
        <translation>&amp;Desde cuándo</translation>
    </message>
    <message>
        <source>&amp;How they heard of it</source>
        <translation>&amp;Cómo se enteró</translation>
    </message>
    <message>
        <source>Where &amp;copies are</source>
        <translation>Dónde hay co&amp;pias</translation>
    </message>
    <message>
        <source>In a cloud, on a phone.</source>
        <translation>En una nube, en un teléfono.</translation>
    </message>
    <message>
        <source>Is it &amp;public?</source>
        <translation>¿Es pú&amp;blico?</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>Diga quién.</translation>
    </message>
</context>
<context>
    <name>DisclosuresPanel</name>
    <message>
        <source>Who else knows</source>
        <translation>Quién más lo sabe</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Añadir a alguien…</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>No consta nadie.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>It is public.</source>
        <translation>Es público.</translation>
    </message>
</context>
<context>
    <name>DisposeDialog</name>
    <message>
        <source>Delete matter {code} for good?</source>
        <translation>¿Eliminar el asunto {code} para siempre?</translation>
    </message>
    <message>
        <source>Type the code of the matter: {code}</source>
        <translation>Escriba el código del asunto: {code}</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
        <source>These are deleted from the vault, and nothing brings them back:</source>
        <translation>Esto se elimina de la bóveda y nada lo recupera:</translation>
    </message>
    <message>
        <source>What stays: the lines of the record, with hashes and no content; backups made before; what was handed off, printed or saved outside the vault.</source>
        <translation>Lo que queda: las líneas del registro, con hashes y sin contenido; las copias de seguridad anteriores; lo que se entregó, se imprimió o se guardó fuera de la bóveda.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), with their originals and clean copies</source>
        <translation>
            <numerusform>%n elemento, con su original y su copia limpia</numerusform>
            <numerusform>%n elementos, con sus originales y copias limpias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), with every wording</source>
        <translation>
            <numerusform>%n nota, con todas sus versiones</numerusform>
            <numerusform>%n notas, con todas sus versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the trash</source>
        <translation>
            <numerusform>%n cosa en la papelera</numerusform>
            <numerusform>%n cosas en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>processes, people, names, consents, dates and history</source>
        <translation>procesos, personas, nombres, consentimientos, fechas e historial</translation>
    </message>
    <message numerus="yes">
        <source>what the vault knows of %n handoff(s), with the acknowledgements</source>
        <translation>
            <numerusform>lo que la bóveda sabe de %n entrega, con los acuses de recibo</numerusform>
            <numerusform>lo que la bóveda sabe de %n entregas, con los acuses de recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold stands: {reason}. Placed by {name} on {day}. Release it under People first.</source>
        <translation>Hay una retención legal vigente: {reason}. La puso {name} el {day}. Levántela antes en Personas.</translation>
    </message>
</context>
<context>
    <name>Drives</name>
    <message>
        <source>Drive without a name</source>
        <translation>Unidad sin nombre</translation>
    </message>
    <message>
        <source>{free} free of {size}, {kind}</source>
        <translation>{free} libres de {size}, {kind}</translation>
    </message>
    <message>
        <source>{about}, write-protected</source>
        <translation>{about}, protegida contra escritura</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escribir aquí</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir en {name}</translation>
    </message>
</context>
<context>
    <name>EachDialog</name>
    <message>
        <source>List of what stays</source>
        <translation>Lista de lo que se queda</translation>
    </message>
    <message>
        <source>Choose a line, then say what is claimed for it. Titles and contents are never in the list.</source>
        <translation>Elija una línea y diga qué motivo se invoca para ella. La lista nunca contiene títulos ni contenidos.</translation>
    </message>
    <message>
        <source>Everything in the matter goes; nothing stays.</source>
        <translation>Va todo lo del asunto; no se queda nada.</translation>
    </message>
    <message>
        <source>Basis that is claimed</source>
        <translation>Motivo que se invoca</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>EnteredAnswer</name>
    <message>
        <source>Same, in person</source>
        <translation>Iguales, en persona</translation>
    </message>
    <message>
        <source>Same, read aloud</source>
        <translation>Iguales, leídas en voz alta</translation>
    </message>
    <message>
        <source>The key that signs for counsel is checked now.</source>
        <translation>La clave que firma por el abogado ya está comprobada.</translation>
    </message>
    <message>
        <source>Signed with the key of {counsel}, which was compared with them.</source>
        <translation>Firmado con la clave de {counsel}, que se comparó con esa persona.</translation>
    </message>
    <message>
        <source>Signed with the key that {counsel} answered with before. Nobody has compared it. Do they read you these words?</source>
        <translation>Firmado con la clave con la que {counsel} ya respondió. Nadie la ha comparado. ¿Le lee estas palabras?</translation>
    </message>
    <message>
        <source>{counsel} has answered with another key before. Ask them why, and compare these words:</source>
        <translation>{counsel} respondió antes con otra clave. Pregúntele por qué y compare estas palabras:</translation>
    </message>
    <message>
        <source>This key is that of {counsel}. Ask them, and whoever should have answered.</source>
        <translation>Esta clave es la de {counsel}. Pregúntele, y también a quien debía responder.</translation>
    </message>
    <message>
        <source>Nobody has compared the key that signed this with {counsel}. Do they read these words?</source>
        <translation>Nadie ha comparado con {counsel} la clave que firmó esto. ¿Le lee estas palabras?</translation>
    </message>
    <message>
        <source>Matter {code}: opened by “{name}”, {time}. Every file had come as listed.</source>
        <translation>Asunto {code}: lo abrió «{name}» ({time}). Todos los archivos llegaron como dice la lista.</translation>
    </message>
    <message>
        <source>Matter {code}: opened by “{name}”, {time}, but not whole. Ask counsel what they saw.</source>
        <translation>Asunto {code}: lo abrió «{name}» ({time}), pero no íntegro. Pregunte al abogado qué vio.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Elegir la carpeta de una bóveda</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped the work before its end.</source>
        <translation>Usted detuvo el trabajo antes de que terminara.</translation>
    </message>
    <message>
        <source>Whole items finished before that are kept.</source>
        <translation>Los elementos completados antes se conservan.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar</translation>
    </message>
    <message>
        <source>Its strength is about {bits} bits, and at least {needed} are needed.</source>
        <translation>Su fuerza es de unos {bits} bits y hacen falta al menos {needed}.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Add more unrelated words, or use the generated ones.</source>
        <translation>Añada más palabras sin relación entre sí, o use las generadas.</translation>
    </message>
    <message>
        <source>It may have been mistyped, or belong to another vault.</source>
        <translation>Puede que esté mal escrito o que sea de otra bóveda.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Look it up in the list, then try again.</source>
        <translation>Búsquelo en la lista e intente de nuevo.</translation>
    </message>
    <message>
        <source>A hold stands in matter {code}</source>
        <translation>El asunto {code} tiene una retención legal vigente</translation>
    </message>
    <message>
        <source>While it stands, nothing of the matter is deleted.</source>
        <translation>Mientras esté vigente, no se elimina nada del asunto.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Whoever is responsible for the hold can release it under People.</source>
        <translation>La persona responsable de la retención puede levantarla en Personas.</translation>
    </message>
    <message>
        <source>A stored document does not match its record</source>
        <translation>Un documento guardado no coincide con su registro</translation>
    </message>
    <message>
        <source>Its bytes are not the ones that were stored, so they are not shown or sent.</source>
        <translation>Sus bytes no son los que se guardaron, así que no se muestran ni se envían.</translation>
    </message>
    <message>
        <source>The other documents are not affected.</source>
        <translation>Los demás documentos no están afectados.</translation>
    </message>
    <message>
        <source>Restore the latest backup to a new folder and take the document from there.</source>
        <translation>Restaure la última copia de seguridad en una carpeta nueva y tome de allí el documento.</translation>
    </message>
    <message>
        <source>That is too much for one handoff</source>
        <translation>Es demasiado para una sola entrega</translation>
    </message>
    <message>
        <source>{files} files were chosen, more than one handoff can list.</source>
        <translation>Se eligieron {files} archivos, más de los que caben en una entrega.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Hand them off in several parts.</source>
        <translation>Entréguelos en varias partes.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>The file was refused</source>
        <translation>El archivo fue rechazado</translation>
    </message>
    <message>
        <source>Nothing of it is stored, and the file itself was not changed.</source>
        <translation>No se guardó nada de él, y el archivo mismo no se modificó.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>A part of Intake is damaged</source>
        <translation>Una parte de Intake está dañada</translation>
    </message>
    <message>
        <source>If you changed the file, correct that line. Otherwise install Intake again.</source>
        <translation>Si usted cambió el archivo, corrija esa línea. De lo contrario, vuelva a instalar Intake.</translation>
    </message>
    <message>
        <source>the file is missing or can’t be read.</source>
        <translation>el archivo falta o no se puede leer.</translation>
    </message>
    <message>
        <source>this does not read as TOML.</source>
        <translation>esto no se puede leer como TOML.</translation>
    </message>
    <message>
        <source>nothing is called “{detail}” here.</source>
        <translation>aquí no hay nada llamado «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” is missing.</source>
        <translation>falta «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” is not of the right kind.</source>
        <translation>«{detail}» no es del tipo correcto.</translation>
    </message>
    <message>
        <source>“{detail}” is not a code that is known.</source>
        <translation>«{detail}» no es un código conocido.</translation>
    </message>
    <message>
        <source>“{detail}” is there twice.</source>
        <translation>«{detail}» aparece dos veces.</translation>
    </message>
    <message>
        <source>there is no entry for “{detail}”.</source>
        <translation>no hay ninguna entrada para «{detail}».</translation>
    </message>
    <message>
        <source>No vault is affected.</source>
        <translation>Ninguna bóveda se ve afectada.</translation>
    </message>
    <message>
        <source>This computer puts no walls around the files it opens</source>
        <translation>Este equipo no levanta muros alrededor de los archivos que abre</translation>
    </message>
    <message>
        <source>Each is opened in a process of its own, but one that a hostile file took over could read your files and use the network.</source>
        <translation>Cada uno se abre en un proceso propio, pero si un archivo hostil se apoderase de él, podría leer sus archivos y usar la red.</translation>
    </message>
    <message>
        <source>No file was opened.</source>
        <translation>No se abrió ningún archivo.</translation>
    </message>
    <message>
        <source>Go on only with files from people you trust, or use a computer with Linux.</source>
        <translation>Continúe solo con archivos de personas de confianza, o use un equipo con Linux.</translation>
    </message>
    <message>
        <source>Files can&apos;t be opened on this computer right now</source>
        <translation>Ahora no se pueden abrir archivos en esta computadora</translation>
    </message>
    <message>
        <source>The separate process in which files are opened does not start.</source>
        <translation>El proceso aparte en el que se abren los archivos no arranca.</translation>
    </message>
    <message>
        <source>No file was opened without that protection.</source>
        <translation>Ningún archivo se abrió sin esa protección.</translation>
    </message>
    <message>
        <source>Close other programs and start Intake again. If it stays so, send the details.</source>
        <translation>Cierre otros programas e inicie Intake de nuevo. Si sigue igual, envíe los detalles.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The step was not done.</source>
        <translation>El paso no se realizó.</translation>
    </message>
    <message>
        <source>What was stored before is kept.</source>
        <translation>Lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, ask for help with the details below.</source>
        <translation>Intente de nuevo. Si se repite, pida ayuda con los detalles de abajo.</translation>
    </message>
    <message>
        <source>There is no matter {key}</source>
        <translation>No existe el asunto {key}</translation>
    </message>
    <message>
        <source>There is no item {key}</source>
        <translation>No existe el elemento {key}</translation>
    </message>
    <message>
        <source>There is no note {key}</source>
        <translation>No existe la nota {key}</translation>
    </message>
    <message>
        <source>There is no counsel {key}</source>
        <translation>No existe el abogado {key}</translation>
    </message>
    <message>
        <source>There is no handoff {key}</source>
        <translation>No existe la entrega {key}</translation>
    </message>
    <message>
        <source>No original is kept of item {key}</source>
        <translation>No se conserva el original del elemento {key}</translation>
    </message>
    <message>
        <source>There is no clean copy of item {key}</source>
        <translation>No hay copia limpia del elemento {key}</translation>
    </message>
    <message>
        <source>There is no {key}</source>
        <translation>No existe {key}</translation>
    </message>
    <message>
        <source>Nothing of it was saved.</source>
        <translation>No se guardó nada de él.</translation>
    </message>
    <message>
        <source>This secret key can&apos;t be used</source>
        <translation>Esta clave secreta no se puede usar</translation>
    </message>
    <message>
        <source>This key can&apos;t be used</source>
        <translation>Esta clave no se puede usar</translation>
    </message>
    <message>
        <source>These keys can&apos;t be used for one file</source>
        <translation>Estas claves no se pueden usar para un mismo archivo</translation>
    </message>
    <message>
        <source>A post-quantum key protects nothing in a file that another key opens as well.</source>
        <translation>Una clave poscuántica no protege nada en un archivo que también abre otra clave.</translation>
    </message>
    <message>
        <source>Make one file for each of the two kinds of keys.</source>
        <translation>Haga un archivo para cada uno de los dos tipos de claves.</translation>
    </message>
    <message>
        <source>Nothing was sealed or sent.</source>
        <translation>No se selló ni se envió nada.</translation>
    </message>
    <message>
        <source>This key does not open the file</source>
        <translation>Esta clave no abre el archivo</translation>
    </message>
    <message>
        <source>The file was sealed for another key.</source>
        <translation>El archivo se selló para otra clave.</translation>
    </message>
    <message>
        <source>Choose another key file, or ask the sender which key was used.</source>
        <translation>Elija otro archivo de clave, o pregunte al remitente qué clave usó.</translation>
    </message>
    <message>
        <source>The file was altered on its way</source>
        <translation>El archivo fue alterado en el camino</translation>
    </message>
    <message>
        <source>Its first part is not as the sender wrote it.</source>
        <translation>Su primera parte no es como la escribió el remitente.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it. Ask the sender for a new copy by another way.</source>
        <translation>No confíe en él. Pida al remitente otra copia por otra vía.</translation>
    </message>
    <message>
        <source>This is not a sealed file</source>
        <translation>Este no es un archivo sellado</translation>
    </message>
    <message>
        <source>It does not begin as a sealed file does, or its first part is damaged.</source>
        <translation>No empieza como un archivo sellado, o su primera parte está dañada.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in .age, or ask the sender for a new copy.</source>
        <translation>Elija el archivo cuyo nombre termina en .age, o pida al remitente otra copia.</translation>
    </message>
    <message>
        <source>The file is cut short or altered</source>
        <translation>El archivo está cortado o alterado</translation>
    </message>
    <message>
        <source>Its contents are not as the sender sealed them.</source>
        <translation>Su contenido no es como lo selló el remitente.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or ask the sender for a new copy.</source>
        <translation>Cópielo de nuevo desde donde vino, o pida al remitente otra copia.</translation>
    </message>
    <message>
        <source>The text of this sealed file is damaged</source>
        <translation>El texto de este archivo sellado está dañado</translation>
    </message>
    <message>
        <source>A mail or chat program may have changed its lines.</source>
        <translation>Puede que un programa de correo o de chat haya cambiado sus líneas.</translation>
    </message>
    <message>
        <source>Ask the sender for the file itself instead of text.</source>
        <translation>Pida al remitente el archivo mismo en vez del texto.</translation>
    </message>
    <message>
        <source>The sealed file could not be handled</source>
        <translation>No se pudo procesar el archivo sellado</translation>
    </message>
    <message>
        <source>It does not follow the age format.</source>
        <translation>No sigue el formato age.</translation>
    </message>
    <message>
        <source>Ask the sender for another copy.</source>
        <translation>Pida al remitente otra copia.</translation>
    </message>
    <message>
        <source>What is there is never overwritten.</source>
        <translation>Lo que ya está ahí nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Ahí no se puede escribir nada</translation>
    </message>
    <message>
        <source>It is inside the vault itself: what is lost with the one is lost with the other.</source>
        <translation>Está dentro de la misma bóveda: lo que se pierde con la una se pierde con la otra.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it, best on another drive.</source>
        <translation>Elija una carpeta fuera de ella, mejor en otra unidad.</translation>
    </message>
    <message>
        <source>The drive or folder is not there.</source>
        <translation>La unidad o la carpeta no está ahí.</translation>
    </message>
    <message>
        <source>Plug the drive in or make the folder, or choose another place.</source>
        <translation>Conecte la unidad o cree la carpeta, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Where a folder is needed, there is a file.</source>
        <translation>Donde hace falta una carpeta hay un archivo.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>The name is too long, or holds a sign that can&apos;t be used there.</source>
        <translation>El nombre es demasiado largo o contiene un signo que ahí no se puede usar.</translation>
    </message>
    <message>
        <source>Choose a short and plain name.</source>
        <translation>Elija un nombre corto y sencillo.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>A handoff needs at least one item or note.</source>
        <translation>Una entrega necesita al menos un elemento o una nota.</translation>
    </message>
    <message>
        <source>Choose what counsel should get.</source>
        <translation>Elija lo que debe recibir el abogado.</translation>
    </message>
    <message>
        <source>There is already something of that name</source>
        <translation>Ya existe algo con ese nombre</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The drive could not be written to</source>
        <translation>No se pudo escribir en la unidad</translation>
    </message>
    <message>
        <source>The drive gave back something else than was written</source>
        <translation>La unidad devolvió algo distinto de lo escrito</translation>
    </message>
    <message>
        <source>Nothing that was there was changed, and no half file was left.</source>
        <translation>Nada de lo que había ha cambiado, y no quedó ningún archivo a medias.</translation>
    </message>
    <message>
        <source>The file was read back and compared, and it differs: the drive is not reliable.</source>
        <translation>El archivo se releyó y se comparó, y difiere: la unidad no es fiable.</translation>
    </message>
    <message>
        <source>Use another drive.</source>
        <translation>Use otra unidad.</translation>
    </message>
    <message>
        <source>There is no handoff in this file</source>
        <translation>En este archivo no hay una entrega</translation>
    </message>
    <message>
        <source>The key opens it, but what is inside was not made by Intake.</source>
        <translation>La clave lo abre, pero lo que hay dentro no se hizo con Intake.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Ask the sender what it is. Any age program can open it with your key.</source>
        <translation>Pregunte al remitente qué es. Cualquier programa age puede abrirlo con la clave de usted.</translation>
    </message>
    <message>
        <source>This handoff needs a newer version of Intake</source>
        <translation>Esta entrega necesita una versión más nueva de Intake</translation>
    </message>
    <message>
        <source>It was made by a version that lists its contents in a way not known here.</source>
        <translation>La hizo una versión que enumera el contenido de un modo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Nothing was saved, and the file is as it was.</source>
        <translation>No se guardó nada, y el archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>Update Intake, or open the file with any age program and your key.</source>
        <translation>Actualice Intake, o abra el archivo con cualquier programa age y su clave.</translation>
    </message>
    <message>
        <source>The handoff contradicts itself</source>
        <translation>La entrega se contradice</translation>
    </message>
    <message>
        <source>Its list of contents and the contents don&apos;t agree.</source>
        <translation>Su lista de contenido y el contenido no concuerdan.</translation>
    </message>
    <message>
        <source>No file was kept under its final name.</source>
        <translation>Ningún archivo quedó con su nombre definitivo.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one, and tell them what you saw.</source>
        <translation>Pida otra al remitente y cuéntele lo que vio.</translation>
    </message>
    <message>
        <source>The handoff was not done</source>
        <translation>La entrega no se hizo</translation>
    </message>
    <message>
        <source>Something stopped it on the way.</source>
        <translation>Algo la detuvo a medio camino.</translation>
    </message>
    <message>
        <source>Try again, with another drive if you can.</source>
        <translation>Intente de nuevo, con otra unidad si puede.</translation>
    </message>
    <message>
        <source>One document alone takes {needed}, and a document is never divided.</source>
        <translation>Un solo documento ocupa {needed}, y un documento nunca se divide.</translation>
    </message>
    <message>
        <source>The files can’t be made that small</source>
        <translation>Los archivos no pueden ser tan pequeños</translation>
    </message>
    <message>
        <source>Ask for larger files, or leave that document out.</source>
        <translation>Pida archivos más grandes o deje fuera ese documento.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose another drive.</source>
        <translation>Libere espacio en ella o elija otra unidad.</translation>
    </message>
    <message>
        <source>It can&apos;t hold a file of this size: many sticks stop at 4 GB for one file.</source>
        <translation>No admite un archivo de este tamaño: muchas memorias USB llegan solo a 4 GB por archivo.</translation>
    </message>
    <message>
        <source>It is write-protected, or you may not write there.</source>
        <translation>Está protegida contra escritura, o usted no puede escribir ahí.</translation>
    </message>
    <message>
        <source>Remove the write protection, or choose another place.</source>
        <translation>Quite la protección contra escritura o elija otro lugar.</translation>
    </message>
    <message>
        <source>It reported an error while being written to.</source>
        <translation>Comunicó un error mientras se escribía en ella.</translation>
    </message>
    <message>
        <source>The drive may be failing: use another one.</source>
        <translation>Puede que la unidad esté fallando: use otra.</translation>
    </message>
    <message>
        <source>It is full.</source>
        <translation>Está llena.</translation>
    </message>
    <message>
        <source>It is full: {needed} are needed and {free} are free.</source>
        <translation>Está llena: se necesitan {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <source>That does not open this vault</source>
        <translation>Eso no abre esta bóveda</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard layout, then try again.</source>
        <translation>Revise las mayúsculas y la distribución del teclado e intente de nuevo.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>El archivo de clave de esta bóveda está dañado</translation>
    </message>
    <message>
        <source>The documents in vault.db were not touched.</source>
        <translation>Los documentos de vault.db no se tocaron.</translation>
    </message>
    <message>
        <source>The contents of this vault are damaged</source>
        <translation>El contenido de esta bóveda está dañado</translation>
    </message>
    <message>
        <source>The key is right, but vault.db can&apos;t be read: the drive may be failing.</source>
        <translation>La clave es correcta, pero vault.db no se puede leer: puede que la unidad esté fallando.</translation>
    </message>
    <message>
        <source>Copy the folder to another drive before anything else, then restore a backup.</source>
        <translation>Antes que nada, copie la carpeta a otra unidad; después restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database of this vault is empty</source>
        <translation>La base de datos de esta bóveda está vacía</translation>
    </message>
    <message>
        <source>vault.db has a length of 0 bytes: copying or syncing the folder went wrong.</source>
        <translation>vault.db mide 0 bytes: algo falló al copiar o sincronizar la carpeta.</translation>
    </message>
    <message>
        <source>No new database was made in its place, so that nothing hides the loss.</source>
        <translation>No se creó otra base de datos en su lugar, para que nada oculte la pérdida.</translation>
    </message>
    <message>
        <source>Look for the folder this one was copied from, or restore a backup.</source>
        <translation>Busque la carpeta de la que se copió esta, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>This vault needs a newer version of Intake</source>
        <translation>Esta bóveda necesita una versión más nueva de Intake</translation>
    </message>
    <message>
        <source>It has format {found}; this version knows formats up to {known}.</source>
        <translation>Tiene el formato {found}; esta versión conoce los formatos hasta el {known}.</translation>
    </message>
    <message>
        <source>The vault was left as it is.</source>
        <translation>La bóveda quedó como está.</translation>
    </message>
    <message>
        <source>Open it with the version that made it, or install that one here.</source>
        <translation>Ábrala con la versión que la hizo, o instale aquí esa versión.</translation>
    </message>
    <message>
        <source>This vault is open elsewhere</source>
        <translation>Esta bóveda está abierta en otra parte</translation>
    </message>
    <message>
        <source>The work going on there is not disturbed.</source>
        <translation>El trabajo que se hace allí no se ve afectado.</translation>
    </message>
    <message>
        <source>Lock the vault there, then open it here.</source>
        <translation>Bloquee allí la bóveda y después ábrala aquí.</translation>
    </message>
    <message>
        <source>Any backup of this vault holds a copy of its key file: plug in its drive.</source>
        <translation>Cualquier copia de seguridad de esta bóveda contiene una copia de su archivo de clave: conecte su unidad.</translation>
    </message>
    <message>
        <source>You may not read this vault</source>
        <translation>No tiene permiso para leer esta bóveda</translation>
    </message>
    <message>
        <source>The system does not let you into its folder.</source>
        <translation>El sistema no le deja entrar en su carpeta.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>No se ha tocado.</translation>
    </message>
    <message>
        <source>Ask whoever owns the folder, or copy the vault to a place of your own.</source>
        <translation>Pregunte a quien sea dueño de la carpeta, o copie la bóveda a un lugar suyo.</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Aquí no hay ninguna bóveda</translation>
    </message>
    <message>
        <source>The folder, or vault.db or vault.key in it, was not found.</source>
        <translation>No se encontró la carpeta, o falta en ella vault.db o vault.key.</translation>
    </message>
    <message>
        <source>Nothing was created or changed.</source>
        <translation>No se creó ni se cambió nada.</translation>
    </message>
    <message>
        <source>Check that the drive is plugged in and that the whole folder was copied.</source>
        <translation>Compruebe que la unidad está conectada y que se copió la carpeta completa.</translation>
    </message>
    <message>
        <source>The vault was not opened</source>
        <translation>La bóveda no se abrió</translation>
    </message>
    <message>
        <source>Something stopped it from being read.</source>
        <translation>Algo impidió leerla.</translation>
    </message>
    <message>
        <source>No part of it was changed.</source>
        <translation>No se cambió ninguna parte de ella.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the folder somewhere safe and ask for help.</source>
        <translation>Intente de nuevo. Si se repite, copie la carpeta a un lugar seguro y pida ayuda.</translation>
    </message>
    <message>
        <source>Another window or program has it open.</source>
        <translation>Otra ventana u otro programa la tiene abierta.</translation>
    </message>
    <message>
        <source>Another window or program has had it open since {time} (process {number}).</source>
        <translation>Otra ventana u otro programa la tiene abierta desde {time} (proceso {number}).</translation>
    </message>
    <message>
        <source>That place is taken</source>
        <translation>Ese lugar está ocupado</translation>
    </message>
    <message>
        <source>There is already something of this name, and it is never overwritten.</source>
        <translation>Ya existe algo con este nombre, y nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>What is there was left as it is.</source>
        <translation>Lo que hay ahí quedó como está.</translation>
    </message>
    <message>
        <source>The index of the search is damaged</source>
        <translation>El índice de la búsqueda está dañado</translation>
    </message>
    <message>
        <source>Words can&apos;t be looked up, and nothing that would be found by them can be changed.</source>
        <translation>No se pueden buscar palabras ni cambiar nada que se encuentre por ellas.</translation>
    </message>
    <message>
        <source>Everything stored can be read. What was being changed was undone.</source>
        <translation>Todo lo guardado se puede leer. Lo que se estaba cambiando se deshizo.</translation>
    </message>
    <message>
        <source>Check the vault under Activity: the index is made anew from what is stored.</source>
        <translation>Compruebe la bóveda en Actividad: el índice se rehace a partir de lo guardado.</translation>
    </message>
    <message>
        <source>The drive with the vault is full</source>
        <translation>La unidad de la bóveda está llena</translation>
    </message>
    <message>
        <source>There was no room for what was being stored.</source>
        <translation>No había espacio para lo que se estaba guardando.</translation>
    </message>
    <message>
        <source>Everything stored before is whole; the unfinished part was undone.</source>
        <translation>Todo lo guardado antes está íntegro; la parte sin terminar se deshizo.</translation>
    </message>
    <message>
        <source>Free some space on the drive, then do it again.</source>
        <translation>Libere espacio en la unidad y repítalo.</translation>
    </message>
    <message>
        <source>The vault can&apos;t be written to</source>
        <translation>No se puede escribir en la bóveda</translation>
    </message>
    <message>
        <source>The drive is write-protected, or you may not change files there.</source>
        <translation>La unidad está protegida contra escritura, o usted no puede cambiar archivos ahí.</translation>
    </message>
    <message>
        <source>Everything in the vault can still be read.</source>
        <translation>Todo lo que hay en la bóveda se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Remove the write protection, or copy the vault to another drive.</source>
        <translation>Quite la protección contra escritura o copie la bóveda a otra unidad.</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>La unidad comunicó un error</translation>
    </message>
    <message>
        <source>Reading or writing failed: the drive may be failing or was pulled out.</source>
        <translation>Falló la lectura o la escritura: puede que la unidad esté fallando o que se haya desconectado.</translation>
    </message>
    <message>
        <source>Whole items stored before are kept; the unfinished part was undone.</source>
        <translation>Los elementos guardados antes se conservan; la parte sin terminar se deshizo.</translation>
    </message>
    <message>
        <source>Lock the vault, check the drive, and back up the vault to another one.</source>
        <translation>Bloquee la bóveda, revise la unidad y haga una copia de seguridad en otra.</translation>
    </message>
    <message>
        <source>The custody record does not hold</source>
        <translation>El registro de custodia no cuadra</translation>
    </message>
    <message>
        <source>Line {number} was altered, removed or moved after it was written.</source>
        <translation>La línea {number} fue alterada, eliminada o movida después de escribirse.</translation>
    </message>
    <message>
        <source>The lines before it hold.</source>
        <translation>Las líneas anteriores cuadran.</translation>
    </message>
    <message>
        <source>Keep this vault as it is and compare it with an earlier backup.</source>
        <translation>Conserve esta bóveda tal como está y compárela con una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Something went wrong with the vault</source>
        <translation>Algo falló con la bóveda</translation>
    </message>
    <message>
        <source>The last step was not done.</source>
        <translation>El último paso no se realizó.</translation>
    </message>
    <message>
        <source>Whole items stored before are kept.</source>
        <translation>Los elementos guardados antes se conservan.</translation>
    </message>
    <message>
        <source>Lock the vault, open it again, and run a check.</source>
        <translation>Bloquee la bóveda, ábrala de nuevo y haga una comprobación.</translation>
    </message>
    <message>
        <source>A recovery sheet has twelve words.</source>
        <translation>Una hoja de recuperación tiene doce palabras.</translation>
    </message>
    <message>
        <source>One of the words is wrong, or two have changed places.</source>
        <translation>Una de las palabras está mal, o dos cambiaron de lugar.</translation>
    </message>
    <message>
        <source>Word {number} is not one that stands on recovery sheets.</source>
        <translation>La palabra {number} no es de las que aparecen en hojas de recuperación.</translation>
    </message>
    <message>
        <source>No key of this vault fits the passphrase or recovery words.</source>
        <translation>Ninguna clave de esta bóveda corresponde a esa frase de contraseña ni a esas palabras de recuperación.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>El archivo no se abrió</translation>
    </message>
    <message>
        <source>It is sealed with a passphrase, and what was given is not it.</source>
        <translation>Está sellado con una frase de contraseña, y lo que se dio no lo es.</translation>
    </message>
    <message>
        <source>Type the passphrase just as the sender told it, with its spaces.</source>
        <translation>Escriba la frase de contraseña tal como se la dijo el remitente, con sus espacios.</translation>
    </message>
    <message>
        <source>No handoff was marked as acknowledged.</source>
        <translation>Ninguna entrega se marcó como confirmada.</translation>
    </message>
    <message>
        <source>This is not an acknowledgement</source>
        <translation>Esto no es un acuse de recibo</translation>
    </message>
    <message>
        <source>It says nothing of a handoff, or it was altered after counsel signed it.</source>
        <translation>No dice nada de una entrega, o se alteró después de que el abogado lo firmara.</translation>
    </message>
    <message>
        <source>Ask counsel for the acknowledgement file itself, or for its QR code.</source>
        <translation>Pida al abogado el propio archivo del acuse de recibo, o su código QR.</translation>
    </message>
    <message>
        <source>It acknowledges another handoff</source>
        <translation>Es el acuse de recibo de otra entrega</translation>
    </message>
    <message>
        <source>The signature fits, but no handoff of this vault is the one it names.</source>
        <translation>La firma es válida, pero ninguna entrega de esta bóveda es la que nombra.</translation>
    </message>
    <message>
        <source>Open the vault that made the handoff, or ask counsel which file they opened.</source>
        <translation>Abra la bóveda que hizo la entrega, o pregunte al abogado qué archivo abrió.</translation>
    </message>
    <message>
        <source>Whoever wrote this has not opened the handoff</source>
        <translation>Quien escribió esto no ha abierto la entrega</translation>
    </message>
    <message>
        <source>It names a handoff of this vault, but not the contents that only its reader sees.</source>
        <translation>Nombra una entrega de esta bóveda, pero no el contenido que solo ve quien la abre.</translation>
    </message>
    <message>
        <source>Don’t rely on it. Ask counsel in person or by phone whether it is theirs.</source>
        <translation>No se fíe. Pregunte al abogado en persona o por teléfono si es suyo.</translation>
    </message>
    <message>
        <source>This key file is under a passphrase</source>
        <translation>Este archivo de clave tiene una frase de contraseña</translation>
    </message>
    <message>
        <source>The key in it can be used only with the passphrase it was made with.</source>
        <translation>La clave que contiene solo puede usarse con la frase de contraseña con que se hizo.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key, which is not that of a vault.</source>
        <translation>Escriba la frase de contraseña de la clave, que no es la de una bóveda.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key</source>
        <translation>La frase de contraseña no abre esta clave</translation>
    </message>
    <message>
        <source>The key file is whole as far as can be seen, but another passphrase was used.</source>
        <translation>El archivo de clave está íntegro hasta donde se puede ver, pero se usó otra frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again, with its spaces and capitals. Nobody can reset it.</source>
        <translation>Inténtelo de nuevo, con sus espacios y mayúsculas. Nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>The vault is not there any more</source>
        <translation>La bóveda ya no está ahí</translation>
    </message>
    <message>
        <source>Its folder has gone: the drive was pulled out, or the folder was moved or renamed.</source>
        <translation>Su carpeta ha desaparecido: se sacó la unidad, o se movió o renombró la carpeta.</translation>
    </message>
    <message>
        <source>Whole items stored before are kept there; the unfinished part was undone.</source>
        <translation>Los elementos completos guardados antes se conservan allí; la parte sin terminar se deshizo.</translation>
    </message>
    <message>
        <source>Plug the drive in again or put the folder back, then unlock the vault.</source>
        <translation>Vuelva a conectar la unidad o a poner la carpeta en su sitio y desbloquee la bóveda.</translation>
    </message>
    <message>
        <source>Nothing was changed. After several attempts there is a pause between them.</source>
        <translation>No se cambió nada. Tras varios intentos hay una pausa entre ellos.</translation>
    </message>
    <message>
        <source>Several attempts failed. The next one has to wait {seconds} seconds.</source>
        <translation>Varios intentos fallaron. El siguiente tiene que esperar {seconds} segundos.</translation>
    </message>
    <message>
        <source>Wait before the next attempt</source>
        <translation>Espere antes del próximo intento</translation>
    </message>
    <message>
        <source>Nothing was changed. The attempts are entered in the record.</source>
        <translation>No se cambió nada. Los intentos quedan anotados en el registro.</translation>
    </message>
    <message>
        <source>Wait, then try again, or use the recovery sheet after that.</source>
        <translation>Espere y vuelva a intentarlo, o use después la hoja de recuperación.</translation>
    </message>
    <message>
        <source>vault.key and its copy are damaged, and there is no other copy beside the vault.</source>
        <translation>vault.key y su copia están dañadas, y no hay otra copia junto a la bóveda.</translation>
    </message>
    <message>
        <source>Lines from number {number} on that the key file knows of are not in the record.</source>
        <translation>Las líneas a partir de la número {number} que conoce el archivo de claves no están en el registro.</translation>
    </message>
    <message>
        <source>The custody record has been cut off</source>
        <translation>El registro de custodia está cortado</translation>
    </message>
    <message>
        <source>The lines before it hold. What is in the vault now can be read.</source>
        <translation>Las líneas anteriores son íntegras. Lo que hay ahora en la bóveda se puede leer.</translation>
    </message>
    <message>
        <source>An older database was put in its place, or the end removed: look at a backup.</source>
        <translation>Se puso en su lugar una base de datos anterior, o se quitó el final: compare con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Eight is the most</source>
        <translation>Ocho es el máximo</translation>
    </message>
    <message>
        <source>A vault has room for eight passphrases and sheets together.</source>
        <translation>En una bóveda caben ocho frases de contraseña y hojas en total.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed first.</source>
        <translation>Quite antes una que ya no haga falta.</translation>
    </message>
    <message>
        <source>That is the last passphrase</source>
        <translation>Es la última frase de contraseña</translation>
    </message>
    <message>
        <source>Without it only the recovery sheet would open the vault.</source>
        <translation>Sin ella solo la hoja de recuperación abriría la bóveda.</translation>
    </message>
    <message>
        <source>Add another person first, or change this passphrase.</source>
        <translation>Añada antes a otra persona, o cambie esta frase.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used</source>
        <translation>Este nombre no se puede usar</translation>
    </message>
    <message>
        <source>A name has one to forty characters and is not that of somebody else here.</source>
        <translation>Un nombre tiene de uno a cuarenta caracteres y no es el de otra persona de aquí.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>It is not clear whose passphrase this should be</source>
        <translation>No está claro de quién debe ser esta frase de contraseña</translation>
    </message>
    <message>
        <source>Several people have a passphrase, and the recovery sheet belongs to none of them.</source>
        <translation>Varias personas tienen una frase, y la hoja de recuperación no es de ninguna de ellas.</translation>
    </message>
    <message>
        <source>Say whose passphrase is to be changed.</source>
        <translation>Diga de quién es la frase que se va a cambiar.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>Esta frase de contraseña ya abre la bóveda</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own.</source>
        <translation>Cada persona tiene su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>There is nobody of that name</source>
        <translation>No hay nadie con ese nombre</translation>
    </message>
    <message>
        <source>The passphrase or sheet that was meant is not one of this vault, or was removed.</source>
        <translation>La frase u hoja a la que se refiere no es de esta bóveda, o se quitó.</translation>
    </message>
    <message>
        <source>Look at the list of people, then try again.</source>
        <translation>Consulte la lista de personas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>That is not the name of this vault</source>
        <translation>Ese no es el nombre de esta bóveda</translation>
    </message>
    <message>
        <source>To destroy a vault, its name has to be typed as it is shown.</source>
        <translation>Para destruir una bóveda hay que escribir su nombre tal como se muestra.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>No se destruyó nada.</translation>
    </message>
    <message>
        <source>Check which vault this is, then type its name.</source>
        <translation>Compruebe qué bóveda es y escriba su nombre.</translation>
    </message>
    <message>
        <source>Could not be overwritten, and may still open: {path}</source>
        <translation>No se pudo sobrescribir, y quizá todavía abra: {path}</translation>
    </message>
    <message>
        <source>Can&apos;t be read by anybody any more, but not all of it could be removed: {path}</source>
        <translation>Ya nadie lo puede leer, pero no se pudo eliminar todo: {path}</translation>
    </message>
    <message>
        <source>Nothing of the vault is left in this folder, which is still there: {path}</source>
        <translation>En esta carpeta, que sigue ahí, no queda nada de la bóveda: {path}</translation>
    </message>
    <message>
        <source>Copies and backups on drives that are not plugged in still open with what opened them.</source>
        <translation>Las copias en unidades que no están conectadas se siguen abriendo como antes.</translation>
    </message>
    <message>
        <source>What was handed off stays with whoever has it.</source>
        <translation>Lo que se entregó lo conserva quien lo tiene.</translation>
    </message>
    <message>
        <source>Flash memory keeps old blocks: a laboratory may find the sealed key, but not the passphrase for it.</source>
        <translation>La memoria flash conserva bloques antiguos: un laboratorio puede hallar la clave sellada, pero no la frase que la abre.</translation>
    </message>
    <message>
        <source>Destroy the recovery sheet on paper too.</source>
        <translation>Destruya también la hoja de recuperación en papel.</translation>
    </message>
    <message>
        <source>Use a drive formatted as exFAT, which has no such limit.</source>
        <translation>Use una unidad con formato exFAT, que no tiene ese límite.</translation>
    </message>
    <message>
        <source>A vault can&apos;t be open in this place</source>
        <translation>En este lugar no se puede abrir una bóveda</translation>
    </message>
    <message>
        <source>Its drive can&apos;t keep two programs from writing at once, as some network drives can&apos;t.</source>
        <translation>Su unidad no puede impedir que dos programas escriban a la vez, como ocurre en algunas unidades de red.</translation>
    </message>
    <message>
        <source>The vault was not opened, and nothing in it was changed.</source>
        <translation>La bóveda no se abrió, y nada en ella cambió.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to a drive of this computer and open it there.</source>
        <translation>Copie la carpeta de la bóveda a una unidad de este equipo y ábrala allí.</translation>
    </message>
    <message>
        <source>One document alone makes a file that is too large for it, and a document is never divided: many sticks stop at 4 GB for one file.</source>
        <translation>Un solo documento da ya un archivo demasiado grande para ella, y un documento nunca se divide: muchas memorias admiten como máximo 4 GB por archivo.</translation>
    </message>
    <message>
        <source>No version of Intake writes what stands there ({kind} {key}).</source>
        <translation>Ninguna versión de Intake escribe lo que hay allí ({kind} {key}).</translation>
    </message>
    <message>
        <source>An entry of this vault can&apos;t be read</source>
        <translation>Una entrada de esta bóveda no se puede leer</translation>
    </message>
    <message>
        <source>Everything else can be read, and nothing was changed.</source>
        <translation>Todo lo demás se puede leer, y no se cambió nada.</translation>
    </message>
    <message>
        <source>Check the vault under Activity, and compare with a backup.</source>
        <translation>Revise la bóveda en Actividad y compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>This vault was destroyed</source>
        <translation>Esta bóveda fue destruida</translation>
    </message>
    <message>
        <source>Its key slots were overwritten on purpose. Something stopped the rest from being removed.</source>
        <translation>Sus claves se sobrescribieron a propósito. Algo impidió que se eliminara el resto.</translation>
    </message>
    <message>
        <source>What is left in its folder can&apos;t be read by anybody.</source>
        <translation>Lo que queda en su carpeta no lo puede leer nadie.</translation>
    </message>
    <message>
        <source>Delete the folder. Backups on other drives, if there are any, were not touched.</source>
        <translation>Elimine la carpeta. Las copias de seguridad en otras unidades, si las hay, no se tocaron.</translation>
    </message>
    <message>
        <source>What can&apos;t be read was not written over.</source>
        <translation>Lo que no se puede leer no se ha sobrescrito.</translation>
    </message>
    <message>
        <source>This file takes too much memory to open</source>
        <translation>Abrir este archivo exige demasiada memoria</translation>
    </message>
    <message>
        <source>Its passphrase was made costlier to guess than this program allows, or than this computer has memory for.</source>
        <translation>Adivinar su frase de contraseña se hizo más costoso de lo que este programa admite, o de lo que permite la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Ask the sender for one made with the usual settings, or close other programs and try again.</source>
        <translation>Pida al remitente uno hecho con los ajustes habituales, o cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing that was there was changed. If writing had begun, a sealed piece may be left there, named “.partial”.</source>
        <translation>No se cambió nada de lo que había. Si ya se había empezado a escribir, puede quedar allí un fragmento sellado, llamado «.partial».</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;What kind of thing</source>
        <translation>&amp;Qué tipo de cosa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>What &amp;happened, in a few words</source>
        <translation>Qué &amp;pasó, en pocas palabras</translation>
    </message>
    <message>
        <source>Names of agents, their office, a number to call back. As they gave it.</source>
        <translation>Nombres de los agentes, su oficina, un número para devolver la llamada. Tal como los dieron.</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Q&amp;uién</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Bóveda creada</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Bóveda desbloqueada</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Bóveda bloqueada</translation>
    </message>
    <message>
        <source>Unlocking failed: wrong passphrase or recovery words</source>
        <translation>No se pudo desbloquear: frase de contraseña o palabras de recuperación incorrectas</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase de contraseña cambiada</translation>
    </message>
    <message>
        <source>Backup written and checked</source>
        <translation>Copia de seguridad escrita y comprobada</translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation>Bóveda restaurada desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Vault checked</source>
        <translation>Bóveda comprobada</translation>
    </message>
    <message>
        <source>Matter opened</source>
        <translation>Asunto abierto</translation>
    </message>
    <message>
        <source>Matter changed</source>
        <translation>Asunto modificado</translation>
    </message>
    <message>
        <source>Another clean copy made and checked</source>
        <translation>Otra copia limpia hecha y comprobada</translation>
    </message>
    <message>
        <source>Deadlines saved as a calendar file</source>
        <translation>Plazos guardados como archivo de calendario</translation>
    </message>
    <message>
        <source>{what}, with a copy of its key file: vault.key was damaged, missing or old</source>
        <translation>{what}, con una copia de su archivo de clave: vault.key estaba dañado, faltaba o era antiguo</translation>
    </message>
    <message>
        <source>Failed attempts to unlock: {count}, the last on {time}</source>
        <translation>Intentos fallidos de desbloqueo: {count}, el último el {time}</translation>
    </message>
    <message>
        <source>legal process</source>
        <translation>requerimiento</translation>
    </message>
    <message>
        <source>details of the matter</source>
        <translation>detalles del asunto</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>nombre legal</translation>
    </message>
    <message>
        <source>way to contact</source>
        <translation>forma de contacto</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>who else knows</source>
        <translation>quién más lo sabe</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retención legal</translation>
    </message>
    <message>
        <source>conflict check</source>
        <translation>verificación de conflicto de intereses</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>date set by hand</source>
        <translation>fecha fijada a mano</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>File taken out of exhibit {exhibit} and stored, number {part} in it</source>
        <translation>Archivo sacado de la prueba {exhibit} y guardado, número {part} en ella</translation>
    </message>
    <message>
        <source>{what}, as it came: {why}</source>
        <translation>{what}, tal como llegó: {why}</translation>
    </message>
    <message>
        <source>Matter marked “{state}”</source>
        <translation>Asunto marcado «{state}»</translation>
    </message>
    <message>
        <source>Kept of files from now on: {kept}</source>
        <translation>De los archivos se conserva desde ahora: {kept}</translation>
    </message>
    <message>
        <source>Counsel of the matter taken back</source>
        <translation>Abogado del asunto retirado</translation>
    </message>
    <message>
        <source>Counsel of the matter chosen</source>
        <translation>Abogado del asunto elegido</translation>
    </message>
    <message>
        <source>Matter renamed</source>
        <translation>Nombre del asunto cambiado</translation>
    </message>
    <message>
        <source>Damaged index of the search made anew</source>
        <translation>Índice dañado de la búsqueda rehecho</translation>
    </message>
    <message>
        <source>File received and stored</source>
        <translation>Archivo recibido y guardado</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Archivo rechazado</translation>
    </message>
    <message>
        <source>Clean copy made and checked</source>
        <translation>Copia limpia hecha y comprobada</translation>
    </message>
    <message>
        <source>Item renamed</source>
        <translation>Elemento renombrado</translation>
    </message>
    <message>
        <source>Item viewed</source>
        <translation>Elemento visto</translation>
    </message>
    <message>
        <source>Original viewed</source>
        <translation>Original visto</translation>
    </message>
    <message>
        <source>Item saved outside the vault</source>
        <translation>Elemento guardado fuera de la bóveda</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Enviado a la papelera</translation>
    </message>
    <message>
        <source>Taken back out of the trash</source>
        <translation>Recuperado de la papelera</translation>
    </message>
    <message>
        <source>Purged: deleted for good</source>
        <translation>Purgado: eliminado para siempre</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Note revised</source>
        <translation>Nota modificada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Legal name looked at</source>
        <translation>Se miró el nombre legal</translation>
    </message>
    <message>
        <source>Counsel added</source>
        <translation>Abogado añadido</translation>
    </message>
    <message>
        <source>Counsel changed</source>
        <translation>Abogado modificado</translation>
    </message>
    <message>
        <source>Key of counsel checked</source>
        <translation>Clave del abogado comprobada</translation>
    </message>
    <message>
        <source>Key of counsel changed</source>
        <translation>Clave del abogado cambiada</translation>
    </message>
    <message>
        <source>Handed off to counsel</source>
        <translation>Entregado al abogado</translation>
    </message>
    <message>
        <source>Handoff opened and taken in</source>
        <translation>Entrega abierta e incorporada</translation>
    </message>
    <message>
        <source>Counsel opened the handoff, but it had not come whole</source>
        <translation>El abogado abrió la entrega, pero no había llegado íntegra</translation>
    </message>
    <message>
        <source>Counsel acknowledged the handoff</source>
        <translation>El abogado confirmó la entrega</translation>
    </message>
    <message>
        <source>Acknowledgement of a handoff written</source>
        <translation>Acuse de recibo de una entrega escrito</translation>
    </message>
    <message>
        <source>Own key to open handoffs with kept</source>
        <translation>Clave propia para abrir entregas guardada</translation>
    </message>
    <message>
        <source>Passphrase of an own key changed</source>
        <translation>Frase de contraseña de una clave propia cambiada</translation>
    </message>
    <message>
        <source>Signing key of a sender checked</source>
        <translation>Clave de firma de un remitente comprobada</translation>
    </message>
    <message>
        <source>Sheet for counsel saved outside the vault</source>
        <translation>Hoja para el abogado guardada fuera de la bóveda</translation>
    </message>
    <message>
        <source>{what}. Not told in it: {fields}</source>
        <translation>{what}. No se dice en la entrega: {fields}</translation>
    </message>
    <message>
        <source>Sheet for counsel printed</source>
        <translation>Hoja para el abogado impresa</translation>
    </message>
    <message>
        <source>Lines are missing: the key file knew of number {known}, the last one was {found}</source>
        <translation>Faltan líneas: el archivo de claves conocía la número {known}, la última era la {found}</translation>
    </message>
    <message>
        <source>Somebody else may open the vault</source>
        <translation>Otra persona puede abrir la bóveda</translation>
    </message>
    <message>
        <source>May open the vault no longer</source>
        <translation>Ya no puede abrir la bóveda</translation>
    </message>
    <message>
        <source>Person with a key renamed</source>
        <translation>Persona con clave renombrada</translation>
    </message>
    <message>
        <source>New recovery sheet; the one before opens nothing</source>
        <translation>Nueva hoja de recuperación; la anterior no abre nada</translation>
    </message>
    <message>
        <source>Data key of the vault replaced</source>
        <translation>Clave de datos de la bóveda reemplazada</translation>
    </message>
    <message>
        <source>Lines of the record are missing</source>
        <translation>Faltan líneas del registro</translation>
    </message>
    <message>
        <source>Note read</source>
        <translation>Nota leída</translation>
    </message>
    <message>
        <source>Matter disposed of: everything in it deleted for good</source>
        <translation>Asunto eliminado: todo su contenido se borró de forma definitiva</translation>
    </message>
    <message>
        <source>Counts across matters saved outside the vault</source>
        <translation>Recuentos entre asuntos guardados fuera de la bóveda</translation>
    </message>
    <message>
        <source>A page printed</source>
        <translation>Una página impresa</translation>
    </message>
    <message>
        <source>custody record</source>
        <translation>registro de custodia</translation>
    </message>
    <message>
        <source>purge certificate</source>
        <translation>certificado de borrado</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>sheet of deadlines</source>
        <translation>hoja de plazos</translation>
    </message>
    <message>
        <source>Made of what could be read of a damaged vault</source>
        <translation>Creada con lo que se pudo leer de una bóveda dañada</translation>
    </message>
    <message>
        <source>Card of a public key saved outside the vault</source>
        <translation>Tarjeta de una clave pública guardada fuera de la bóveda</translation>
    </message>
    <message>
        <source>Recovery sheet saved outside the vault</source>
        <translation>Hoja de recuperación guardada fuera de la bóveda</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>hoja de recuperación</translation>
    </message>
    <message>
        <source>card of a public key</source>
        <translation>tarjeta de una clave pública</translation>
    </message>
    <message>
        <source>acknowledgement of a handoff</source>
        <translation>acuse de recibo de una entrega</translation>
    </message>
    <message>
        <source>fact sheet for counsel</source>
        <translation>hoja de datos para el abogado</translation>
    </message>
    <message>
        <source>sheet “First look” for counsel</source>
        <translation>hoja «Primera revisión» para el abogado</translation>
    </message>
    <message>
        <source>timeline for counsel</source>
        <translation>cronología para el abogado</translation>
    </message>
    <message>
        <source>File of an own key saved outside the vault</source>
        <translation>Archivo de una clave propia guardado fuera de la bóveda</translation>
    </message>
    <message>
        <source>List of what a handoff would hold saved outside the vault</source>
        <translation>Lista de lo que contendría una entrega guardada fuera de la bóveda</translation>
    </message>
    <message>
        <source>Place or number of backups set</source>
        <translation>Lugar o número de copias de seguridad fijado</translation>
    </message>
    <message>
        <source>Noted how things from an earlier version read</source>
        <translation>Anotado lo que dicen los elementos de una versión anterior</translation>
    </message>
    <message>
        <source>Signing key of a sender came for the first time</source>
        <translation>Llegó por primera vez la clave de firma de un remitente</translation>
    </message>
    <message>
        <source>This line can&apos;t be read</source>
        <translation>Esta línea no se puede leer</translation>
    </message>
    <message>
        <source>{what}; the copy of its key slots in the database was damaged</source>
        <translation>{what}; la copia de sus claves en la base de datos estaba dañada</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clave pública</translation>
    </message>
    <message>
        <source>Receipt of a handoff saved outside the vault</source>
        <translation>Recibo de una entrega guardado fuera de la bóveda</translation>
    </message>
    <message>
        <source>Vault created for practice: nothing in it is real</source>
        <translation>Bóveda creada para practicar: nada en ella es real</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>The file is not encrypted. It holds the day of each open deadline and the code of its matter, nothing else. A calendar shows them to whoever shares it, and most copy them to a company’s computers.</source>
        <translation>El archivo no está cifrado. Contiene el día de cada plazo pendiente y el código de su asunto, nada más. Un calendario los muestra a quien lo comparte, y la mayoría los copia a los equipos de una empresa.</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
    <message>
        <source>Save deadlines as a calendar file</source>
        <translation>Guardar los plazos como archivo de calendario</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>Fact sheet for counsel</source>
        <translation>Hoja de datos para el abogado</translation>
    </message>
    <message>
        <source>No legal process is recorded in this matter yet.</source>
        <translation>Todavía no se ha registrado ningún requerimiento en este asunto.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>What is demanded</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>Accounts sought</source>
        <translation>Cuentas buscadas</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué estado está</translation>
    </message>
    <message>
        <source>Flags to look at (see the first look)</source>
        <translation>Puntos por mirar (véase la primera revisión)</translation>
    </message>
    <message>
        <source>marked “{label}” (an assertion, not a finding)</source>
        <translation>marcado «{label}» (una afirmación, no una conclusión)</translation>
    </message>
    <message>
        <source>our organisation was served</source>
        <translation>se notificó a nuestra organización</translation>
    </message>
    <message>
        <source>left blank on the paper</source>
        <translation>en blanco en el documento</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Agency case</source>
        <translation>Caso de la agencia</translation>
    </message>
    <message>
        <source>Authority cited</source>
        <translation>Fundamento legal citado</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>How to reach the issuer</source>
        <translation>Cómo contactar al emisor</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Notificado a</translation>
    </message>
    <message>
        <source>What they do about it</source>
        <translation>Qué hacen al respecto</translation>
    </message>
    <message>
        <source>Reason stated</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Fecha de cumplimiento</translation>
    </message>
    <message>
        <source>Court and docket</source>
        <translation>Tribunal y expediente</translation>
    </message>
    <message>
        <source>Asked to keep quiet</source>
        <translation>Se pide silencio</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed by a judge</source>
        <translation>Firmado por un juez</translation>
    </message>
    <message>
        <source>Copy held</source>
        <translation>Copia que hay</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Days to object</source>
        <translation>Días para objetar</translation>
    </message>
    <message>
        <source>What it wants to see</source>
        <translation>Qué quiere ver</translation>
    </message>
    <message>
        <source>Where to write to it</source>
        <translation>A dónde escribirle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>It names</source>
        <translation>Menciona</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>Ya entregado</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>¿Es auténtico?</translation>
    </message>
    <message>
        <source>● named in 18 U.S.C. 2703(c)(2)   ◐ unclear   ○ beyond it</source>
        <translation>● nombrado en 18 U.S.C. 2703(c)(2)   ◐ no está claro   ○ fuera de ella</translation>
    </message>
    <message>
        <source>Came after: {name}</source>
        <translation>Vino después de: {name}</translation>
    </message>
    <message>
        <source>Followed by: {name}</source>
        <translation>Seguido por: {name}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>fundamento legal</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agencia</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>funcionario</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>fecha de emisión</translation>
    </message>
    <message>
        <source>return date</source>
        <translation>fecha de cumplimiento</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>records demanded</source>
        <translation>registros solicitados</translation>
    </message>
    <message>
        <source>whether silence is asked for</source>
        <translation>si se pide silencio</translation>
    </message>
    <message>
        <source>date of the notice</source>
        <translation>fecha del aviso</translation>
    </message>
    <message>
        <source>Not recorded: {fields}</source>
        <translation>No registrado: {fields}</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>People, by pseudonym</source>
        <translation>Personas, por seudónimo</translation>
    </message>
    <message>
        <source>Assigned counsel</source>
        <translation>Abogado asignado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vive en</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactarla</translation>
    </message>
    <message>
        <source>none that holds good for counsel</source>
        <translation>ninguno vigente para el abogado</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Conflict check</source>
        <translation>Verificación de conflicto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Who else knows</source>
        <translation>Quién más lo sabe</translation>
    </message>
    <message>
        <source>Produced, deleted, posted</source>
        <translation>Entregado, borrado, publicado</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>necesita intérprete</translation>
    </message>
    <message>
        <source>needs no interpreter</source>
        <translation>no necesita intérprete</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>no dejar mensajes</translation>
    </message>
    <message>
        <source>Tied to it</source>
        <translation>Vinculado con ello</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What this item is called</source>
        <translation>Cómo se llama este elemento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>recibido: {day}</translation>
    </message>
    <message>
        <source>The message is kept whole: only its headers prove where it came from. The copy is its text.</source>
        <translation>El mensaje se conserva entero: solo sus encabezados prueban de dónde vino. La copia es su texto.</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Enviado a la papelera</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Llegó como</translation>
    </message>
    <message>
        <source>Exhibit {exhibit}, file {number}</source>
        <translation>Prueba {exhibit}, archivo {number}</translation>
    </message>
    <message>
        <source>Taken out of</source>
        <translation>Sacado de</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Sealed in the vault</source>
        <translation>Sellado en la bóveda</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se conserva</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Copia limpia</translation>
    </message>
    <message>
        <source>Copy the whole SHA-256</source>
        <translation>Copiar el SHA-256 completo</translation>
    </message>
    <message>
        <source>Print its custody record…</source>
        <translation>Imprimir su registro de custodia…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldGroups</name>
    <message>
        <source>On the sheets for counsel</source>
        <translation>En las hojas para el abogado</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Ningún dato</translation>
    </message>
    <message>
        <source>Tell of them:</source>
        <translation>Decir de ellos:</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Titles and hashes</source>
        <translation>Títulos y hashes</translation>
    </message>
    <message>
        <source>Title and time of notes</source>
        <translation>Título y hora de las notas</translation>
    </message>
    <message>
        <source>Custody record of what goes</source>
        <translation>Registro de custodia de lo que va</translation>
    </message>
    <message>
        <source>About the matter</source>
        <translation>Sobre el asunto</translation>
    </message>
    <message>
        <source>About the paper</source>
        <translation>Sobre el documento</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>About the notice</source>
        <translation>Sobre el aviso</translation>
    </message>
    <message>
        <source>Dates and deadlines</source>
        <translation>Fechas y plazos</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Sobre la persona</translation>
    </message>
    <message>
        <source>Titles in names and lists</source>
        <translation>Títulos en nombres y listas</translation>
    </message>
    <message>
        <source>Size and hash as received</source>
        <translation>Tamaño y hash al llegar</translation>
    </message>
    <message>
        <source>Titles of the notes</source>
        <translation>Títulos de las notas</translation>
    </message>
    <message>
        <source>When notes were written</source>
        <translation>Cuándo se escribieron las notas</translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation>Registro de custodia</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>How the matter came in</source>
        <translation>Cómo llegó el asunto</translation>
    </message>
    <message>
        <source>Marking of privilege</source>
        <translation>Marca de privilegio</translation>
    </message>
    <message>
        <source>Court, district or state</source>
        <translation>Tribunal, distrito o estado</translation>
    </message>
    <message>
        <source>Assigned counsel</source>
        <translation>Abogado asignado</translation>
    </message>
    <message>
        <source>Earlier handoffs</source>
        <translation>Entregas anteriores</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Numbers of paper and case</source>
        <translation>Números del documento y del caso</translation>
    </message>
    <message>
        <source>Authority cited</source>
        <translation>Fundamento legal citado</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Officer, and how to reach them</source>
        <translation>Funcionario, y cómo contactarlo</translation>
    </message>
    <message>
        <source>Who was served</source>
        <translation>A quién se notificó</translation>
    </message>
    <message>
        <source>Reason stated</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Court and docket</source>
        <translation>Tribunal y expediente</translation>
    </message>
    <message>
        <source>Request to keep quiet</source>
        <translation>Petición de silencio</translation>
    </message>
    <message>
        <source>Signatures, and copy held</source>
        <translation>Firmas, y copia que hay</translation>
    </message>
    <message>
        <source>What became of the paper</source>
        <translation>Qué pasó con el documento</translation>
    </message>
    <message>
        <source>Accounts sought</source>
        <translation>Cuentas buscadas</translation>
    </message>
    <message>
        <source>Records demanded</source>
        <translation>Datos solicitados</translation>
    </message>
    <message>
        <source>Wording of the demands</source>
        <translation>Palabras exactas de lo solicitado</translation>
    </message>
    <message>
        <source>Sender and reference of the notice</source>
        <translation>Remitente y referencia del aviso</translation>
    </message>
    <message>
        <source>Days to object, and how</source>
        <translation>Días para objetar, y cómo</translation>
    </message>
    <message>
        <source>What the notice says</source>
        <translation>Lo que dice el aviso</translation>
    </message>
    <message>
        <source>Days of issue and service</source>
        <translation>Días de emisión y notificación</translation>
    </message>
    <message>
        <source>Return date and place</source>
        <translation>Fecha y lugar de cumplimiento</translation>
    </message>
    <message>
        <source>Day of the notice</source>
        <translation>Día del aviso</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>People, by pseudonym</source>
        <translation>Personas, por seudónimo</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Cómo contactar a la persona</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Dónde vive</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Conflict check</source>
        <translation>Verificación de conflicto</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Who else knows</source>
        <translation>Quién más lo sabe</translation>
    </message>
    <message>
        <source>Produced, deleted, posted</source>
        <translation>Entregado, borrado, publicado</translation>
    </message>
    <message>
        <source>What is tied to it</source>
        <translation>Vinculado con ello</translation>
    </message>
    <message>
        <source>Without them, names say “picture” and “note”. They often name people.</source>
        <translation>Sin ellos, los nombres dicen «picture» y «note». A menudo nombran a personas.</translation>
    </message>
    <message>
        <source>Whoever has the same file can tell it by them.</source>
        <translation>Quien tenga el mismo archivo puede reconocerlo por ellos.</translation>
    </message>
    <message>
        <source>The names of your people in that record.</source>
        <translation>Los nombres de su gente en ese registro.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>Todos los asuntos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Tag of the matter</source>
        <translation>Etiqueta del asunto</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Came or begun</source>
        <translation>Llegó o se empezó</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Qué aparato</translation>
    </message>
    <message>
        <source>Which software</source>
        <translation>Qué programas</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo surgió</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Applied to the pixels, so that the picture stands upright.</source>
        <translation>Se aplicó a los píxeles para que la imagen quede derecha.</translation>
    </message>
    <message>
        <source>Applied to the pixels, so that the colours stay right.</source>
        <translation>Se aplicó a los píxeles para que los colores sigan siendo correctos.</translation>
    </message>
    <message>
        <source>Without it the file would not show the same.</source>
        <translation>Sin esto, el archivo no mostraría lo mismo.</translation>
    </message>
    <message>
        <source>Brought to 8 bits for each colour, as many as a screen shows.</source>
        <translation>Llevado a 8 bits por color, tantos como muestra una pantalla.</translation>
    </message>
    <message>
        <source>Copied bit for bit: nothing in it had to change.</source>
        <translation>Copiado bit por bit: no hubo que cambiar nada.</translation>
    </message>
    <message>
        <source>Decoded and encoded once more, with a loss too small to see.</source>
        <translation>Descodificado y codificado de nuevo, con una pérdida que no se ve.</translation>
    </message>
    <message>
        <source>What there is of the picture was kept. The rest is not in the file.</source>
        <translation>Se conservó lo que hay de la imagen. El resto no está en el archivo.</translation>
    </message>
    <message>
        <source>Faces, handwriting and wording can identify people. No cleaning hides them.</source>
        <translation>Las caras, la letra manuscrita y el modo de escribir pueden identificar a personas. Ninguna limpieza los oculta.</translation>
    </message>
    <message>
        <source>Left as it is: the wording is the evidence.</source>
        <translation>Se deja como está: las palabras son la prueba.</translation>
    </message>
    <message>
        <source>Left as it is, but it may be a hidden mark that tells who this copy was given to.</source>
        <translation>Se deja como está, pero puede ser una marca oculta que dice a quién se dio esta copia.</translation>
    </message>
    <message>
        <source>Whoever gets this copy can still read it. Flatten the document to remove it.</source>
        <translation>Quien reciba esta copia aún puede leerlo. Aplane el documento para quitarlo.</translation>
    </message>
    <message>
        <source>Harmless.</source>
        <translation>Inofensivo.</translation>
    </message>
    <message>
        <source>GPS position</source>
        <translation>Posición GPS</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>Dónde se tomó la foto.</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>When the file was made or changed.</source>
        <translation>Cuándo se hizo o se cambió el archivo.</translation>
    </message>
    <message>
        <source>Camera or phone model</source>
        <translation>Modelo de cámara o teléfono</translation>
    </message>
    <message>
        <source>Which device made the picture.</source>
        <translation>Qué aparato hizo la imagen.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Links the picture to one camera, and to every other picture it took.</source>
        <translation>Vincula la imagen a una cámara y a todas las demás fotos que esta tomó.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Which programs and versions handled the file.</source>
        <translation>Qué programas y versiones trataron el archivo.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Author, owner or contact.</source>
        <translation>Autor, propietario o contacto.</translation>
    </message>
    <message>
        <source>Title, description or keywords.</source>
        <translation>Título, descripción o palabras clave.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Small preview</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>May still show what was cropped or blurred later.</source>
        <translation>Puede mostrar aún lo que después se recortó o se difuminó.</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <source>A preview or depth map that travels behind the picture.</source>
        <translation>Una vista previa o un mapa de profundidad que viaja detrás de la imagen.</translation>
    </message>
    <message>
        <source>Short video</source>
        <translation>Video corto</translation>
    </message>
    <message>
        <source>Seconds of video, sometimes with sound, from around the photo.</source>
        <translation>Segundos de video, a veces con sonido, de alrededor de la foto.</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Credenciales de contenido</translation>
    </message>
    <message>
        <source>A signed history of the picture: device, time, edits, often a name.</source>
        <translation>Un historial firmado de la imagen: aparato, hora, cambios, a menudo un nombre.</translation>
    </message>
    <message>
        <source>Maker&apos;s private data</source>
        <translation>Datos privados del fabricante</translation>
    </message>
    <message>
        <source>Undocumented data of the camera&apos;s maker, often with serial numbers.</source>
        <translation>Datos sin documentar del fabricante de la cámara, a menudo con números de serie.</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Lens, exposure, flash and the like.</source>
        <translation>Objetivo, exposición, flash y similares.</translation>
    </message>
    <message>
        <source>Other EXIF data</source>
        <translation>Otros datos EXIF</translation>
    </message>
    <message>
        <source>More about how the picture was made.</source>
        <translation>Más sobre cómo se hizo la imagen.</translation>
    </message>
    <message>
        <source>XMP data</source>
        <translation>Datos XMP</translation>
    </message>
    <message>
        <source>Editing history, names and identifiers.</source>
        <translation>Historial de edición, nombres e identificadores.</translation>
    </message>
    <message>
        <source>IPTC data</source>
        <translation>Datos IPTC</translation>
    </message>
    <message>
        <source>Press data: names, places, captions.</source>
        <translation>Datos de prensa: nombres, lugares, pies de foto.</translation>
    </message>
    <message>
        <source>Photoshop data</source>
        <translation>Datos de Photoshop</translation>
    </message>
    <message>
        <source>Layers, paths and settings of an editor.</source>
        <translation>Capas, trazados y ajustes de un editor.</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Names its maker, sometimes one particular screen.</source>
        <translation>Nombra a su fabricante, a veces una pantalla concreta.</translation>
    </message>
    <message>
        <source>Brightness map</source>
        <translation>Mapa de brillo</translation>
    </message>
    <message>
        <source>A second layer for bright screens; it repeats what the picture shows.</source>
        <translation>Una segunda capa para pantallas brillantes; repite lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>Data after the end</source>
        <translation>Datos después del final</translation>
    </message>
    <message>
        <source>Anything can be hidden there.</source>
        <translation>Ahí se puede ocultar cualquier cosa.</translation>
    </message>
    <message>
        <source>Data of a program</source>
        <translation>Datos de un programa</translation>
    </message>
    <message>
        <source>Blocks that only some program reads.</source>
        <translation>Bloques que solo lee algún programa.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Dots per inch of a scanner or editor.</source>
        <translation>Puntos por pulgada de un escáner o editor.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Which way is up</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>How the camera was held.</source>
        <translation>Cómo se sostuvo la cámara.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>How colours are meant.</source>
        <translation>Cómo deben verse los colores.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Order and timing of its pictures.</source>
        <translation>Orden y duración de sus imágenes.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Their number and order.</source>
        <translation>Su número y su orden.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>Which parts are see-through.</source>
        <translation>Qué partes son transparentes.</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Archivo incompleto</translation>
    </message>
    <message>
        <source>It ends before its picture does, or a part of it is damaged.</source>
        <translation>Termina antes que su imagen, o una parte está dañada.</translation>
    </message>
    <message>
        <source>Fineness of colours</source>
        <translation>Finura de los colores</translation>
    </message>
    <message>
        <source>How many shades the file can tell apart.</source>
        <translation>Cuántos tonos distingue el archivo.</translation>
    </message>
    <message>
        <source>Picture data</source>
        <translation>Datos de la imagen</translation>
    </message>
    <message>
        <source>The picture itself, as it is compressed.</source>
        <translation>La imagen misma, tal como está comprimida.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Lo que muestra la imagen</translation>
    </message>
    <message>
        <source>Everything that can be seen in it.</source>
        <translation>Todo lo que se ve en ella.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Ties this copy to other copies of the same document.</source>
        <translation>Relaciona esta copia con otras copias del mismo documento.</translation>
    </message>
    <message>
        <source>Editing history</source>
        <translation>Historial de edición</translation>
    </message>
    <message>
        <source>Earlier versions, tracked changes, how often and how long it was edited.</source>
        <translation>Versiones anteriores, cambios registrados, cuántas veces y cuánto tiempo se editó.</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>Comentarios y notas</translation>
    </message>
    <message>
        <source>What people wrote on it, with their names and the time.</source>
        <translation>Lo que alguien anotó, con su nombre y la hora.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Whole files that travel inside this one.</source>
        <translation>Archivos enteros que viajan dentro de este.</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Código de programa</translation>
    </message>
    <message>
        <source>Scripts or macros that run when the file is opened.</source>
        <translation>Secuencias o macros que se ejecutan al abrir el archivo.</translation>
    </message>
    <message>
        <source>Automatic action</source>
        <translation>Acción automática</translation>
    </message>
    <message>
        <source>What opening or clicking would set off: start, send or fetch something.</source>
        <translation>Lo que se activaría al abrir o hacer clic: iniciar, enviar o descargar algo.</translation>
    </message>
    <message>
        <source>Address of something elsewhere</source>
        <translation>Dirección de algo en otro lugar</translation>
    </message>
    <message>
        <source>A web address, template or folder that tells where the file has been, or calls home.</source>
        <translation>Una dirección web, plantilla o carpeta que dice dónde estuvo el archivo, o que avisa a alguien.</translation>
    </message>
    <message>
        <source>Hidden form data</source>
        <translation>Datos ocultos de formulario</translation>
    </message>
    <message>
        <source>Values of a form that its page does not show.</source>
        <translation>Valores de un formulario que su página no muestra.</translation>
    </message>
    <message>
        <source>Hidden content</source>
        <translation>Contenido oculto</translation>
    </message>
    <message>
        <source>Layers, sheets, slides, text or colours that nobody is shown.</source>
        <translation>Capas, hojas, diapositivas, texto o colores que no se muestran a nadie.</translation>
    </message>
    <message>
        <source>Text under a black box</source>
        <translation>Texto bajo un recuadro negro</translation>
    </message>
    <message>
        <source>The words look blacked out, but they are still in the file.</source>
        <translation>Las palabras parecen tachadas, pero siguen en el archivo.</translation>
    </message>
    <message>
        <source>Private data of a program</source>
        <translation>Datos privados de un programa</translation>
    </message>
    <message>
        <source>What the program that wrote the file keeps for itself, often with names and paths.</source>
        <translation>Lo que guarda para sí el programa que escribió el archivo, a menudo con nombres y rutas.</translation>
    </message>
    <message>
        <source>Dates of its parts</source>
        <translation>Fechas de sus partes</translation>
    </message>
    <message>
        <source>When each part of the package was written.</source>
        <translation>Cuándo se escribió cada parte del paquete.</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Firma digital</translation>
    </message>
    <message>
        <source>Names who signed, and when. No changed copy can keep one: only the original proves it.</source>
        <translation>Nombra quién firmó y cuándo. Ninguna copia modificada puede conservarla: solo el original la prueba.</translation>
    </message>
    <message>
        <source>Way it took</source>
        <translation>Camino que siguió</translation>
    </message>
    <message>
        <source>The servers a message went through, with times and network addresses.</source>
        <translation>Los servidores por los que pasó un mensaje, con horas y direcciones de red.</translation>
    </message>
    <message>
        <source>Network address of the sender</source>
        <translation>Dirección de red del remitente</translation>
    </message>
    <message>
        <source>Tells where, and from which connection, a message was sent.</source>
        <translation>Dice dónde y desde qué conexión se envió un mensaje.</translation>
    </message>
    <message>
        <source>Password protection</source>
        <translation>Protección con contraseña</translation>
    </message>
    <message>
        <source>The clean copy opens without the password.</source>
        <translation>La copia limpia se abre sin la contraseña.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Can be searched and copied.</source>
        <translation>Se puede buscar y copiar.</translation>
    </message>
    <message>
        <source>Marks on the page</source>
        <translation>Marcas en la página</translation>
    </message>
    <message>
        <source>Highlights and notes that the page shows, without name and time.</source>
        <translation>Resaltados y notas que la página muestra, sin nombre ni hora.</translation>
    </message>
    <message>
        <source>Links in the text</source>
        <translation>Enlaces en el texto</translation>
    </message>
    <message>
        <source>Addresses that can be clicked.</source>
        <translation>Direcciones en las que se puede hacer clic.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Fonts travel with the file, so that it looks the same elsewhere.</source>
        <translation>Las fuentes viajan con el archivo, para que se vea igual en otro lugar.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Cells that are worked out from others.</source>
        <translation>Celdas que se calculan a partir de otras.</translation>
    </message>
    <message>
        <source>Head of the message</source>
        <translation>Encabezado del mensaje</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Codificación y fines de línea</translation>
    </message>
    <message>
        <source>How the text is written down: encoding, byte order mark, line ends.</source>
        <translation>Cómo está escrito el texto: codificación, marca de orden de bytes, fines de línea.</translation>
    </message>
    <message>
        <source>Whoever gets this copy can still read it. If it must go, take it out in the program it comes from.</source>
        <translation>Quien reciba esta copia aún puede leerlo. Si no debe quedar, quítelo en el programa del que viene.</translation>
    </message>
    <message>
        <source>Free text stored beside what the file shows.</source>
        <translation>Texto libre guardado junto a lo que muestra el archivo.</translation>
    </message>
    <message>
        <source>Not part of what the file shows.</source>
        <translation>No forma parte de lo que muestra el archivo.</translation>
    </message>
    <message>
        <source>Title or caption</source>
        <translation>Título o pie de foto</translation>
    </message>
    <message>
        <source>Names that formulas use</source>
        <translation>Nombres que usan las fórmulas</translation>
    </message>
    <message>
        <source>What somebody called ranges and tables of cells. They may stand on no page.</source>
        <translation>Cómo llamó alguien a rangos y tablas de celdas. Puede que no estén en ninguna página.</translation>
    </message>
    <message>
        <source>From whom to whom, when and about what. It names people, and is part of the message.</source>
        <translation>De quién a quién, cuándo y sobre qué. Nombra a personas y es parte del mensaje.</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>First look at the paper</source>
        <translation>Primera revisión del documento</translation>
    </message>
    <message>
        <source>No legal process is recorded in this matter yet.</source>
        <translation>Todavía no se ha registrado ningún requerimiento en este asunto.</translation>
    </message>
    <message>
        <source>Looked at: {copy}.</source>
        <translation>Revisado: {copy}.</translation>
    </message>
    <message>
        <source>Flags for counsel to judge, not findings: each says what was recorded and which rule or case it was held against. A paper without a flag is not a good paper, and one with a flag not a bad one.</source>
        <translation>Puntos para que el abogado los valore, no conclusiones: cada uno dice qué se registró y con qué regla o caso se comparó. Un documento sin puntos no es por ello válido, ni uno con puntos es por ello inválido.</translation>
    </message>
    <message>
        <source>Flags: {count}</source>
        <translation>Puntos: {count}</translation>
    </message>
    <message>
        <source>Looked for and not seen</source>
        <translation>Buscado y no visto</translation>
    </message>
    <message>
        <source>Could not be looked at: not recorded</source>
        <translation>No se pudo revisar: no registrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Could not be looked at: not recorded, or left out</source>
        <translation>No se pudo revisar: no registrado u omitido</translation>
    </message>
</context>
<context>
    <name>FlagsPanel</name>
    <message>
        <source>Flags for counsel</source>
        <translation>Puntos para el abogado</translation>
    </message>
    <message>
        <source>seen on the paper’s face</source>
        <translation>a primera vista del documento</translation>
    </message>
    <message>
        <source>Flags for counsel to judge, not findings. They are not legal advice.</source>
        <translation>Puntos que el abogado debe valorar, no conclusiones. Esto no es asesoría legal.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>FootStrip</name>
    <message>
        <source>Safe way to contact</source>
        <translation>Forma segura de contacto</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Kept of files</source>
        <translation>De los archivos se guarda</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>sin mensajes</translation>
    </message>
    <message>
        <source>the device may be watched</source>
        <translation>el dispositivo puede estar vigilado</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>{name}, key not checked</source>
        <translation>{name}, clave sin verificar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{reason}, since {day}</source>
        <translation>{reason}, desde el {day}</translation>
    </message>
</context>
<context>
    <name>FormQuestion</name>
    <message numerus="yes">
        <source>%n recorded already. Add another, or go on.</source>
        <translation>
            <numerusform>Ya consta %n. Añada otro o continúe.</numerusform>
            <numerusform>Ya constan %n. Añada otro o continúe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>about a second left</source>
        <translation>falta cerca de un segundo</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>faltan unos {count} segundos</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>faltan unos {count} minutos</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Putting numbers on pages</source>
        <translation>Numerando las páginas</translation>
    </message>
    <message>
        <source>Putting together what would be inside</source>
        <translation>Reuniendo lo que iría dentro</translation>
    </message>
</context>
<context>
    <name>GeneratedWords</name>
    <message>
        <source>I have &amp;written them down on paper</source>
        <translation>Las he a&amp;notado en papel</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Anótelas</translation>
    </message>
    <message>
        <source>Write the words down, then tick the box</source>
        <translation>Anote las palabras y marque la casilla</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <source>Matter {code} is deleted</source>
        <translation>El asunto {code} está eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the record keep hashes of what there was.</source>
        <translation>
            <numerusform>%n línea del registro guarda hashes de lo que había.</numerusform>
            <numerusform>%n líneas del registro guardan hashes de lo que había.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate that names them can be printed now.</source>
        <translation>Ahora puede imprimirse un certificado que los nombra.</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certificado…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>Guards around opened files</source>
        <translation>Protecciones al abrir archivos</translation>
    </message>
    <message>
        <source>A process for each file</source>
        <translation>Un proceso para cada archivo</translation>
    </message>
    <message>
        <source>A crash costs one file and nothing else.</source>
        <translation>Un fallo cuesta un archivo y nada más.</translation>
    </message>
    <message>
        <source>Caps on memory and time</source>
        <translation>Límites de memoria y tiempo</translation>
    </message>
    <message>
        <source>A file made to fill the computer is stopped.</source>
        <translation>Un archivo hecho para llenar la computadora se detiene.</translation>
    </message>
    <message>
        <source>No new rights</source>
        <translation>Sin permisos nuevos</translation>
    </message>
    <message>
        <source>It can&apos;t become another user.</source>
        <translation>No puede convertirse en otro usuario.</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Sin archivos</translation>
    </message>
    <message>
        <source>It can&apos;t read or write anything on the disk.</source>
        <translation>No puede leer ni escribir nada en el disco.</translation>
    </message>
    <message>
        <source>No network, no programs</source>
        <translation>Sin red, sin programas</translation>
    </message>
    <message>
        <source>The system ends it when it tries.</source>
        <translation>El sistema lo termina si lo intenta.</translation>
    </message>
    <message>
        <source>No files, no network</source>
        <translation>Sin archivos, sin red</translation>
    </message>
    <message>
        <source>The sandbox of macOS. Not tested by us yet.</source>
        <translation>El recinto aislado de macOS. Aún no lo hemos probado.</translation>
    </message>
    <message>
        <source>Caps, and no second program</source>
        <translation>Límites, y ningún segundo programa</translation>
    </message>
    <message>
        <source>A job object of Windows. Not tested by us yet.</source>
        <translation>Un objeto de trabajo de Windows. Aún no lo hemos probado.</translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation>No se puede cambiar nada</translation>
    </message>
    <message>
        <source>It can&apos;t write to the disk, but could read it. Not tested by us yet.</source>
        <translation>No puede escribir en el disco, pero podría leerlo. Aún no lo hemos probado.</translation>
    </message>
    <message>
        <source>No new program code</source>
        <translation>Sin código de programa nuevo</translation>
    </message>
    <message>
        <source>Guards of Windows. Not tested by us yet.</source>
        <translation>Protecciones de Windows. Aún no lo hemos probado.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
</context>
<context>
    <name>HandOffView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hand off {code}</source>
        <translation>Entregar {code}</translation>
    </message>
    <message>
        <source>leaves nothing on the stick</source>
        <translation>no deja nada en la memoria USB</translation>
    </message>
    <message>
        <source>Reading the handoff back</source>
        <translation>Releyendo la entrega</translation>
    </message>
    <message>
        <source>Sealing the handoff</source>
        <translation>Sellando la entrega</translation>
    </message>
    <message>
        <source>Save the list of what would be inside</source>
        <translation>Guardar la lista de lo que iría dentro</translation>
    </message>
    <message>
        <source>one file, sealed for those you choose</source>
        <translation>un archivo, sellado para quienes usted elija</translation>
    </message>
    <message>
        <source>Putting the handoff together</source>
        <translation>Reuniendo la entrega</translation>
    </message>
</context>
<context>
    <name>HandoffsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>HandoffsPage</name>
    <message>
        <source>&amp;Open a handoff</source>
        <translation>&amp;Abrir una entrega</translation>
    </message>
    <message>
        <source>what left this vault, for whom</source>
        <translation>qué salió de esta bóveda y para quién</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Elegir un asunto</translation>
    </message>
    <message>
        <source>Choose Hand off in a matter: items and notes go into one file that only counsel can open.</source>
        <translation>Elija «Entregar» en un asunto: los elementos y las notas van en un solo archivo que únicamente el abogado puede abrir.</translation>
    </message>
    <message>
        <source>Nothing handed off yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Enter an ac&amp;knowledgement…</source>
        <translation>&amp;Registrar un acuse de recibo…</translation>
    </message>
    <message>
        <source>Counsel’s acknowledgement, or a picture of its code</source>
        <translation>Acuse de recibo del abogado, o una imagen de su código</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Re&amp;cibo…</translation>
    </message>
    <message>
        <source>Of the handoff that is chosen in the list</source>
        <translation>De la entrega elegida en la lista</translation>
    </message>
</context>
<context>
    <name>HandoffsTab</name>
    <message>
        <source>Hand off</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>A handoff is one encrypted file with clean copies and notes. Only counsel’s key opens it.</source>
        <translation>Una entrega es un solo archivo cifrado con copias limpias y notas. Solo la clave del abogado lo abre.</translation>
    </message>
    <message>
        <source>Not handed off yet</source>
        <translation>Aún sin entregar</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) or note(s) inside, {size} sealed</source>
        <translation>
            <numerusform>%n elemento o nota dentro, {size} sellados</numerusform>
            <numerusform>%n elementos y notas dentro, {size} sellados</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>whoever knows its passphrase</source>
        <translation>quien conozca su frase de contraseña</translation>
    </message>
    <message>
        <source>None: a passphrase opens it</source>
        <translation>Ninguna: la abre una frase de contraseña</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>{name}, {time}: it had not come whole</source>
        <translation>{name}, {time}: no había llegado íntegra</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>No íntegra</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Recibo…</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>keyboard, and what to know</source>
        <translation>teclado, y lo que conviene saber</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Asunto nuevo</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Incorporar archivos</translation>
    </message>
    <message>
        <source>Take in a copied picture or file</source>
        <translation>Incorporar una imagen o un archivo copiado</translation>
    </message>
    <message>
        <source>First place of the rail; Alt+2 and on for the next</source>
        <translation>Primer lugar de la barra; Alt+2 y siguientes, los demás</translation>
    </message>
    <message>
        <source>Next button, field or list</source>
        <translation>Botón, campo o lista siguiente</translation>
    </message>
    <message>
        <source>Close a menu or dialog</source>
        <translation>Cerrar un menú o un cuadro de diálogo</translation>
    </message>
    <message>
        <source>What happens to a file</source>
        <translation>Qué pasa con un archivo</translation>
    </message>
    <message>
        <source>The file on your drive is never changed.</source>
        <translation>El archivo de su unidad nunca se modifica.</translation>
    </message>
    <message>
        <source>A clean copy keeps what the picture shows and nothing else. It is checked again before it counts.</source>
        <translation>La copia limpia conserva lo que muestra la imagen y nada más. Se revisa otra vez antes de darla por buena.</translation>
    </message>
    <message>
        <source>What can&apos;t be cleaned is kept as received, says so, and goes out only if you choose it.</source>
        <translation>Lo que no se puede limpiar se conserva tal como llegó, así consta, y solo sale si usted lo elige.</translation>
    </message>
    <message>
        <source>Everything lies encrypted in the vault. Nothing is sent over a network.</source>
        <translation>Todo está cifrado en la bóveda. Nada se envía por una red.</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>Faces, handwriting, printer dots and wording stay in a clean copy. Look before you share.</source>
        <translation>Las caras, la letra manuscrita, los puntos de impresora y lo escrito siguen en la copia limpia. Mire antes de compartir.</translation>
    </message>
    <message>
        <source>It can&apos;t protect an unlocked laptop from someone who sits at it, or from spying software on it.</source>
        <translation>No puede proteger una computadora desbloqueada de quien se siente ante ella, ni de un programa espía instalado en ella.</translation>
    </message>
    <message>
        <source>Memory may be written to the disk by the system: encrypt the disk and turn hibernation off.</source>
        <translation>El sistema puede escribir la memoria en el disco: cifre el disco y desactive la hibernación.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>This matter is watched for a new demand until {day}.</source>
        <translation>Se vigila si llega otro requerimiento en este asunto hasta el {day}.</translation>
    </message>
    <message>
        <source>Watch this matter until {day}</source>
        <translation>Vigilar este asunto hasta el {day}</translation>
    </message>
    <message>
        <source>Withdrawn is not closed: a new demand can follow within days.</source>
        <translation>Retirado no significa cerrado: otro requerimiento puede llegar en pocos días.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add to the &amp;history</source>
        <translation>Añadir al &amp;historial</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>As: a court case is expected.</source>
        <translation>Por ejemplo: se espera un juicio.</translation>
    </message>
    <message>
        <source>Say why: it stands in the record.</source>
        <translation>Diga por qué: queda en el registro.</translation>
    </message>
</context>
<context>
    <name>HoldsPanel</name>
    <message>
        <source>Nothing keeps this matter from being deleted.</source>
        <translation>Nada impide que se elimine este asunto.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Fijar una retención…</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Fijar una retención legal</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Released by {name} on {day}.</source>
        <translation>Levantada por {name} el {day}.</translation>
    </message>
    <message>
        <source>Placed by {name} on {day}. Nothing may be deleted.</source>
        <translation>Fijada por {name} el {day}. No se puede eliminar nada.</translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>Write it like this: 10 AM, or 14:30.</source>
        <translation>Escríbala así: 10 AM o 14:30.</translation>
    </message>
</context>
<context>
    <name>HowTaken</name>
    <message>
        <source>What is kept of each file in this matter</source>
        <translation>Qué se conserva de cada archivo en este asunto</translation>
    </message>
    <message>
        <source>It applies to all files that come in now.</source>
        <translation>Se aplica a todos los archivos que entran ahora.</translation>
    </message>
    <message>
        <source>Email is always kept whole: only its headers prove where a notice came from.</source>
        <translation>El correo se conserva siempre entero: solo sus encabezados prueban de dónde vino un aviso.</translation>
    </message>
</context>
<context>
    <name>InterviewTab</name>
    <message>
        <source>A name looks like one in another matter. Look at it under People before going on.</source>
        <translation>Un nombre se parece a uno de otro asunto. Véalo en Personas antes de continuar.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Continuar &amp;luego</translation>
    </message>
</context>
<context>
    <name>ItemGrid</name>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
</context>
<context>
    <name>ItemWork</name>
    <message>
        <source>Cleaning an item again</source>
        <translation>Limpiando de nuevo un elemento</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>{kind} · {size}</source>
        <translation>{kind} · {size}</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Take in files</source>
        <translation>Incorporar archivos</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Incorporar una carpeta</translation>
    </message>
    <message>
        <source>The item stays as it was.</source>
        <translation>El elemento queda como estaba.</translation>
    </message>
    <message>
        <source>It could not be cleaned</source>
        <translation>No se pudo limpiar</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Drop a photo of the letter anywhere here, paste a screenshot with Ctrl+V, or choose files.</source>
        <translation>Suelte aquí una foto de la carta, pegue una captura de pantalla con Ctrl+V o elija archivos.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>Let it go</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>What was typed last could not be saved ({name}). It is held in the memory of this program alone: unlock that vault again before you close the program, and it is saved.</source>
        <translation>No se pudo guardar lo último que se escribió ({name}). Solo está en la memoria de este programa: vuelva a desbloquear esa bóveda antes de cerrar el programa y se guardará.</translation>
    </message>
    <message>
        <source>Close, and lose what was typed last?</source>
        <translation>¿Cerrar y perder lo último que se escribió?</translation>
    </message>
    <message>
        <source>It is in memory alone. Plug the drive in and unlock the vault to save it.</source>
        <translation>Solo está en la memoria. Conecte la unidad y desbloquee la bóveda para guardarlo.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Files sealed for this key can be opened by its owner only. The key is no secret.</source>
        <translation>Los archivos sellados para esta clave solo los abre su dueño. La clave no es ningún secreto.</translation>
    </message>
    <message>
        <source>Before the first file, let the owner read the six words from their own screen or card, in person or on a call where you know the voice. If one word differs, someone has put another key in its place.</source>
        <translation>Antes del primer archivo, pida a su dueño que lea las seis palabras de su propia pantalla o tarjeta, en persona o en una llamada en la que reconozca la voz. Si una palabra es distinta, alguien ha puesto otra clave en su lugar.</translation>
    </message>
    <message>
        <source>In Intake: Counsel, Add counsel, From a file or QR picture.</source>
        <translation>En Intake: Abogados, Añadir abogado, De un archivo o imagen QR.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Read the six words aloud to whoever has this key: are they the same on both sides?</source>
        <translation>Lea las seis palabras en voz alta a quien tenga esta clave: ¿son las mismas en ambos lados?</translation>
    </message>
    <message>
        <source>Saved. A card holds no secret: give it to whoever will seal files.</source>
        <translation>Guardada. La tarjeta no contiene ningún secreto: désela a quien vaya a sellar archivos.</translation>
    </message>
    <message>
        <source>This key is too long for a QR code. Give it away as text or as a file.</source>
        <translation>Esta clave es demasiado larga para un código QR. Entréguela como texto o como archivo.</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Código QR de la clave</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>No secret: it may be sent openly.</source>
        <translation>No es secreta: puede enviarse abiertamente.</translation>
    </message>
    <message>
        <source>The key as text</source>
        <translation>La clave como texto</translation>
    </message>
    <message>
        <source>&amp;Save card as PDF…</source>
        <translation>&amp;Guardar tarjeta como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print card…</source>
        <translation>&amp;Imprimir tarjeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>Saved. A public key is no secret: give it to whoever will seal files.</source>
        <translation>Guardada. Una clave pública no es secreta: désela a quien vaya a sellar archivos.</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Guardar como &amp;texto…</translation>
    </message>
    <message>
        <source>Save the key as text</source>
        <translation>Guardar la clave como texto</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>From a file or QR picture…</source>
        <translation>De un archivo o imagen QR…</translation>
    </message>
    <message>
        <source>File with counsel’s public key</source>
        <translation>Archivo con la clave pública del abogado</translation>
    </message>
</context>
<context>
    <name>KeyFileLine</name>
    <message>
        <source>With a key file…</source>
        <translation>Con un archivo de clave…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elija el archivo de clave</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Archivo de clave: {name}</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>made {day}</source>
        <translation>creada {day}</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>An earlier key of yours</source>
        <translation>Una clave anterior suya</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>Don’t give it away any more. It still opens what was sealed for it.</source>
        <translation>No la dé a nadie más. Todavía abre lo que se selló para ella.</translation>
    </message>
    <message>
        <source>The key file is under the key’s own passphrase. Any age program opens it with that.</source>
        <translation>El archivo de clave está protegido por la frase de contraseña de la propia clave. Cualquier programa age lo abre con ella.</translation>
    </message>
    <message>
        <source>Show and give away…</source>
        <translation>Mostrar y compartir…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Save the key file…</source>
        <translation>Guardar el archivo de clave…</translation>
    </message>
    <message>
        <source>Change its passphrase…</source>
        <translation>Cambiar su frase…</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>Guardar el archivo de clave</translation>
    </message>
    <message>
        <source>Saved. Keep the file and its passphrase apart.</source>
        <translation>Guardado. Tenga el archivo y su frase de contraseña por separado.</translation>
    </message>
    <message>
        <source>Changed: the new passphrase has opened this key. The old one opens only backups and key files from before.</source>
        <translation>Cambiada: la nueva frase de contraseña ha abierto esta clave. La anterior solo abre copias de seguridad y archivos de clave de antes.</translation>
    </message>
    <message>
        <source>Backups and key files saved before still open with the old passphrase. If somebody may have one of them and know it, make another key.</source>
        <translation>Las copias de seguridad y los archivos de clave guardados antes se siguen abriendo con la frase anterior. Si alguien puede tener uno de ellos y conocerla, cree otra clave.</translation>
    </message>
    <message>
        <source>Not that of the vault.</source>
        <translation>No la de la bóveda.</translation>
    </message>
</context>
<context>
    <name>KeyPassphraseDialog</name>
    <message>
        <source>Change the passphrase of this key</source>
        <translation>Cambiar la frase de contraseña de esta clave</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key now</source>
        <translation>&amp;Frase de contraseña actual de la clave</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>&amp;Cambiar la frase</translation>
    </message>
    <message>
        <source>Type the passphrase now in use</source>
        <translation>Escriba la frase de contraseña actual</translation>
    </message>
    <message>
        <source>Sealing the key anew and trying it. It is slow on purpose.</source>
        <translation>Sellando de nuevo la clave y probándola. Es lento a propósito.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this key.</source>
        <translation>Esta no es la frase de contraseña de esta clave.</translation>
    </message>
    <message>
        <source>Put this key under a passphrase</source>
        <translation>Proteger esta clave con una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Words of the key: {words}</source>
        <translation>Palabras de la clave: {words}</translation>
    </message>
</context>
<context>
    <name>KeyedDialog</name>
    <message>
        <source>Type your passphrase</source>
        <translation>Escriba su frase de contraseña</translation>
    </message>
    <message>
        <source>Making the key. It is slow on purpose.</source>
        <translation>Generando la clave. Es lento a propósito.</translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation>Esto no abre la bóveda.</translation>
    </message>
    <message>
        <source>It was done before it could be stopped.</source>
        <translation>Se hizo antes de que se pudiera detener.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>There is no key here yet.</source>
        <translation>Aquí aún no hay ninguna clave.</translation>
    </message>
    <message>
        <source>Paste the line that begins with age1.</source>
        <translation>Pegue la línea que empieza por age1.</translation>
    </message>
    <message>
        <source>This is a secret key. Whoever has it can open everything sealed for its owner.</source>
        <translation>Esta es una clave secreta. Quien la tenga puede abrir todo lo sellado para su dueño.</translation>
    </message>
    <message>
        <source>A secret key is needed here, and this is a public one.</source>
        <translation>Aquí hace falta una clave secreta, y esta es pública.</translation>
    </message>
    <message>
        <source>Choose the key file that its owner keeps.</source>
        <translation>Elija el archivo de clave que guarda su dueño.</translation>
    </message>
    <message>
        <source>One or more characters of the key are wrong.</source>
        <translation>Uno o más caracteres de la clave están mal.</translation>
    </message>
    <message>
        <source>Copy the whole line again instead of typing it.</source>
        <translation>Copie de nuevo la línea entera en vez de escribirla.</translation>
    </message>
    <message>
        <source>Part of the key is missing.</source>
        <translation>Falta una parte de la clave.</translation>
    </message>
    <message>
        <source>Copy the whole line: 62 characters if it begins with age1, or 1959 if it begins with age1pq1.</source>
        <translation>Copie la línea entera: 62 caracteres si empieza por age1, o 1959 si empieza por age1pq1.</translation>
    </message>
    <message>
        <source>Ask for an age key, which begins with age1. PGP keys don&apos;t work.</source>
        <translation>Pida una clave age, que empieza por age1. Las claves PGP no sirven.</translation>
    </message>
    <message>
        <source>Choose the key file that holds a line beginning with AGE-SECRET-KEY.</source>
        <translation>Elija el archivo de clave que contiene una línea que empieza por AGE-SECRET-KEY.</translation>
    </message>
    <message>
        <source>Use another copy of the key file, whose key line is longer.</source>
        <translation>Use otra copia del archivo de clave, en la que la línea de la clave sea más larga.</translation>
    </message>
    <message>
        <source>This is an SSH key, which opens nothing here.</source>
        <translation>Esta es una clave SSH, que aquí no abre nada.</translation>
    </message>
    <message>
        <source>Choose an age key file, or open the sealed file with the program age and this key.</source>
        <translation>Elija un archivo de clave age, o abra el archivo sellado con el programa age y esta clave.</translation>
    </message>
    <message>
        <source>Open the sealed file with the program age, where that device or program is set up.</source>
        <translation>Abra el archivo sellado con el programa age, donde ese dispositivo o programa esté instalado.</translation>
    </message>
    <message>
        <source>Choose the file that holds a line beginning with AGE-SECRET-KEY.</source>
        <translation>Elija el archivo que contiene una línea que empieza por AGE-SECRET-KEY.</translation>
    </message>
    <message>
        <source>This key is unsafe: anyone could open what is sealed for it.</source>
        <translation>Esta clave no es segura: cualquiera podría abrir lo que se selle para ella.</translation>
    </message>
    <message>
        <source>Don&apos;t use it. Ask counsel for their key in person or by phone.</source>
        <translation>No la use. Pida la clave al abogado en persona o por teléfono.</translation>
    </message>
    <message>
        <source>This is an SSH key of a kind that can&apos;t be used here.</source>
        <translation>Esta es una clave SSH de un tipo que aquí no se puede usar.</translation>
    </message>
    <message>
        <source>Ask for an age key, which begins with age1, or an SSH key that begins with ssh-ed25519.</source>
        <translation>Pida una clave age, que empieza por age1, o una clave SSH que empiece por ssh-ed25519.</translation>
    </message>
    <message>
        <source>This key belongs to a device or a program that can&apos;t be used here.</source>
        <translation>Esta clave pertenece a un dispositivo o programa que aquí no se puede usar.</translation>
    </message>
    <message>
        <source>Ask for an age key without a plugin, as Intake or age-keygen makes it.</source>
        <translation>Pida una clave age sin complemento, como las que crean Intake o age-keygen.</translation>
    </message>
    <message>
        <source>This is a key of another kind, which can&apos;t be used here.</source>
        <translation>Esta es una clave de otro tipo, que aquí no se puede usar.</translation>
    </message>
    <message>
        <source>This is not a key.</source>
        <translation>Esto no es una clave.</translation>
    </message>
    <message>
        <source>The key file holds no key.</source>
        <translation>El archivo de clave no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Choose the file that was written when your key was made.</source>
        <translation>Elija el archivo que se escribió al crear su clave.</translation>
    </message>
    <message>
        <source>A public key is needed here, and this is a secret one.</source>
        <translation>Aquí hace falta una clave pública, y esta es secreta.</translation>
    </message>
    <message>
        <source>Choose the line that begins with age1.</source>
        <translation>Elija la línea que empieza por age1.</translation>
    </message>
    <message>
        <source>This is a public key. It seals files but can&apos;t open them.</source>
        <translation>Esta es una clave pública. Sella archivos, pero no los abre.</translation>
    </message>
    <message>
        <source>One or more characters of the secret key are wrong.</source>
        <translation>Uno o más caracteres de la clave secreta están mal.</translation>
    </message>
    <message>
        <source>Use the key file itself, or another copy of it, instead of typed text.</source>
        <translation>Use el archivo de clave mismo, u otra copia, en vez de un texto escrito a mano.</translation>
    </message>
    <message>
        <source>Part of the secret key is missing.</source>
        <translation>Falta una parte de la clave secreta.</translation>
    </message>
    <message>
        <source>This secret key is unsafe and opens nothing.</source>
        <translation>Esta clave secreta no es segura y no abre nada.</translation>
    </message>
    <message>
        <source>Make a new key, and give its public part to those who send you files.</source>
        <translation>Cree una clave nueva y dé su parte pública a quienes le envían archivos.</translation>
    </message>
    <message>
        <source>This is not a key file.</source>
        <translation>Este no es un archivo de clave.</translation>
    </message>
    <message>
        <source>It was not kept. Its owner has to replace it: it has been seen by others now. Then ask for the new public key, which begins with age1.</source>
        <translation>No se guardó. Su dueño tiene que cambiarla por otra: ya la han visto otros. Después pida la nueva clave pública, que empieza por age1.</translation>
    </message>
    <message>
        <source>Choose an age key file, with or without a passphrase. PGP keys don&apos;t work.</source>
        <translation>Elija un archivo de clave de age, con o sin frase de contraseña. Las claves PGP no sirven.</translation>
    </message>
    <message>
        <source>This is a picture, and a secret key belongs in none.</source>
        <translation>Esto es una imagen, y una clave secreta no debe estar en ninguna.</translation>
    </message>
    <message>
        <source>Choose the key file itself.</source>
        <translation>Elija el propio archivo de clave.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>No se encontró ningún código QR en esta imagen.</translation>
    </message>
    <message>
        <source>Take it again: straight from the front, in good light, with white all around the code.</source>
        <translation>Tómela de nuevo: de frente, con buena luz y con blanco alrededor del código.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a key.</source>
        <translation>El código QR de esta imagen no es el de una clave.</translation>
    </message>
    <message>
        <source>Ask for the code of the public key, as Intake shows it on the screen or on a card.</source>
        <translation>Pida el código de la clave pública, como lo muestra Intake en la pantalla o en una tarjeta.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>passphrase and key file</source>
        <translation>frase de contraseña y archivo de clave</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>hoja de recuperación</translation>
    </message>
    <message>
        <source>They have been repaired.</source>
        <translation>Se han reparado.</translation>
    </message>
    <message>
        <source>They can&apos;t be repaired here.</source>
        <translation>Aquí no se pueden reparar.</translation>
    </message>
    <message>
        <source>The key file of this vault was damaged or missing. Its copy {file} stood in.</source>
        <translation>El archivo de claves de esta bóveda estaba dañado o faltaba. Se usó su copia {file}.</translation>
    </message>
    <message>
        <source>The key file of this vault and its copy were damaged or missing. A backup stood in: {file}.</source>
        <translation>El archivo de claves de esta bóveda y su copia estaban dañados o faltaban. Se usó una copia de seguridad: {file}.</translation>
    </message>
    <message>
        <source>The key file of this vault was an old one. The copy in {file} stood in.</source>
        <translation>El archivo de claves de esta bóveda era antiguo. Se usó la copia que hay en {file}.</translation>
    </message>
    <message>
        <source>The key of this vault was being replaced when the computer stopped. It is done now.</source>
        <translation>La clave de datos se estaba reemplazando cuando se detuvo el equipo. Ya está hecho.</translation>
    </message>
    <message>
        <source>Paste the line that begins with age1 or ssh-ed25519.</source>
        <translation>Pegue la línea que empieza por age1 o ssh-ed25519.</translation>
    </message>
    <message>
        <source>There are several keys in it, and only one can be counsel’s.</source>
        <translation>Contiene varias claves, y solo una puede ser la del abogado.</translation>
    </message>
    <message>
        <source>Give the one key alone that counsel has now.</source>
        <translation>Indique solo la clave que el abogado usa ahora.</translation>
    </message>
    <message>
        <source>This is a key of your own: what is sealed for it, counsel can’t open.</source>
        <translation>Esta es una clave suya: el abogado no puede abrir lo que se selle para ella.</translation>
    </message>
    <message>
        <source>This is the key of {name}, who is in the list already.</source>
        <translation>Esta es la clave de {name}, que ya está en la lista.</translation>
    </message>
    <message>
        <source>This was the key of {name} until another took its place. Ask which one counsel uses now.</source>
        <translation>Esta era la clave de {name} hasta que otra la sustituyó. Pregunte cuál usa ahora el abogado.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Photo (JPEG)</source>
        <translation>Foto (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Picture (GIF)</source>
        <translation>Imagen (GIF)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Imagen (WebP)</translation>
    </message>
    <message>
        <source>Scan (TIFF)</source>
        <translation>Escaneo (TIFF)</translation>
    </message>
    <message>
        <source>Picture (BMP)</source>
        <translation>Imagen (BMP)</translation>
    </message>
    <message>
        <source>Photo (HEIC)</source>
        <translation>Foto (HEIC)</translation>
    </message>
    <message>
        <source>Photo (AVIF)</source>
        <translation>Foto (AVIF)</translation>
    </message>
    <message>
        <source>Picture (JPEG 2000)</source>
        <translation>Imagen (JPEG 2000)</translation>
    </message>
    <message>
        <source>Picture (JPEG XL)</source>
        <translation>Imagen (JPEG XL)</translation>
    </message>
    <message>
        <source>Camera raw photo</source>
        <translation>Foto en bruto de cámara</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>Icon (ICO)</source>
        <translation>Icono (ICO)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Picture (PNM)</source>
        <translation>Imagen (PNM)</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Documento de Office</translation>
    </message>
    <message>
        <source>Text document (DOCX)</source>
        <translation>Documento de texto (DOCX)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Slides (PPTX)</source>
        <translation>Diapositivas (PPTX)</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Documento de texto (ODT)</translation>
    </message>
    <message>
        <source>Spreadsheet (ODS)</source>
        <translation>Hoja de cálculo (ODS)</translation>
    </message>
    <message>
        <source>Slides (ODP)</source>
        <translation>Diapositivas (ODP)</translation>
    </message>
    <message>
        <source>Text document (RTF)</source>
        <translation>Documento de texto (RTF)</translation>
    </message>
    <message>
        <source>Office document (old format)</source>
        <translation>Documento de Office (formato antiguo)</translation>
    </message>
    <message>
        <source>Email (Outlook)</source>
        <translation>Correo (Outlook)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>Datos para programas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Tipo desconocido</translation>
    </message>
</context>
<context>
    <name>KnowsQuestion</name>
    <message>
        <source>Who else knows?</source>
        <translation>¿Quién más lo sabe?</translation>
    </message>
    <message>
        <source>Another lawyer, the press, friends; and where copies are.</source>
        <translation>Otro abogado, la prensa, amistades; y dónde hay copias.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Clean</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Clean with remainder</source>
        <translation>Limpio con restos</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Copia limpia</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clinic intake</source>
        <translation>Clínica jurídica</translation>
    </message>
    <message>
        <source>Newsroom tip</source>
        <translation>Pista a la redacción</translation>
    </message>
    <message>
        <source>Addressed to our organisation</source>
        <translation>Dirigido a nosotros</translation>
    </message>
    <message>
        <source>Keep sealed original and clean copy</source>
        <translation>Conservar original sellado y copia limpia</translation>
    </message>
    <message>
        <source>Clean copy only</source>
        <translation>Solo copia limpia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Key not checked</source>
        <translation>Clave sin comprobar</translation>
    </message>
    <message>
        <source>Key checked in person</source>
        <translation>Clave comprobada en persona</translation>
    </message>
    <message>
        <source>Key checked by phone</source>
        <translation>Clave comprobada por teléfono</translation>
    </message>
    <message>
        <source>Key checked by its QR code</source>
        <translation>Clave comprobada con su código QR</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Legal process</source>
        <translation>Requerimiento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Told to others</source>
        <translation>Contado a otros</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Sin revisar todavía</translation>
    </message>
    <message>
        <source>Attorney-client (AC)</source>
        <translation>Abogado-cliente (AC)</translation>
    </message>
    <message>
        <source>Work product, facts (WP)</source>
        <translation>Producto del trabajo, hechos (WP)</translation>
    </message>
    <message>
        <source>Work product, opinion (WP)</source>
        <translation>Producto del trabajo, opinión (WP)</translation>
    </message>
    <message>
        <source>Common interest or joint defence (CI/JD)</source>
        <translation>Interés común o defensa conjunta (CI/JD)</translation>
    </message>
    <message>
        <source>Prospective client (PC)</source>
        <translation>Posible cliente (PC)</translation>
    </message>
    <message>
        <source>Reporter’s privilege (RP)</source>
        <translation>Secreto profesional del periodista (RP)</translation>
    </message>
    <message>
        <source>Confidential, no privilege claimed</source>
        <translation>Confidencial, sin invocar secreto</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Can be changed when the job below has ended.</source>
        <translation>Se puede cambiar cuando termine la tarea de abajo.</translation>
    </message>
    <message>
        <source>The window is made anew. Notes keep what is typed; other forms begin again.</source>
        <translation>La ventana se crea de nuevo. Las notas conservan lo escrito; los demás formularios empiezan de cero.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Which one, if another</source>
        <translation>&amp;Cuál, si es otro</translation>
    </message>
    <message>
        <source>Is an &amp;interpreter needed?</source>
        <translation>¿Hace falta intér&amp;prete?</translation>
    </message>
    <message>
        <source>Which language do they want to speak?</source>
        <translation>¿En qué idioma quiere hablar?</translation>
    </message>
</context>
<context>
    <name>LegalNameForm</name>
    <message>
        <source>Only if counsel needs it. It is never listed or searched, and each look at it is recorded.</source>
        <translation>Solo si el abogado lo necesita. Nunca se lista ni se busca, y cada consulta queda registrada.</translation>
    </message>
    <message>
        <source>&amp;Legal name</source>
        <translation>Nombre &amp;legal</translation>
    </message>
    <message>
        <source>None is kept yet. Enter one, or leave it at that.</source>
        <translation>Aún no consta ninguno. Escriba uno o déjelo así.</translation>
    </message>
</context>
<context>
    <name>LegalNames</name>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Goes as “{name}”. Tick to add the name.</source>
        <translation>Va como «{name}». Marque para añadir el nombre.</translation>
    </message>
    <message>
        <source>That it was looked at is recorded.</source>
        <translation>Queda registrado que se consultó.</translation>
    </message>
</context>
<context>
    <name>LinkedQuestion</name>
    <message>
        <source>&amp;Accounts and devices</source>
        <translation>&amp;Cuentas y dispositivos</translation>
    </message>
    <message>
        <source>Which other accounts or devices are tied to it?</source>
        <translation>¿Qué otras cuentas o dispositivos están vinculados?</translation>
    </message>
    <message>
        <source>The same email or number elsewhere, a shared phone, a backup in a cloud. No passwords.</source>
        <translation>El mismo correo o número en otro lugar, un teléfono compartido, una copia en la nube. Sin contraseñas.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Matters</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>&amp;New matter</source>
        <translation>Asunto &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Opening it behind glass.</source>
        <translation>Abriéndolo tras un cristal.</translation>
    </message>
    <message>
        <source>Shown from the sealed file. Nothing is written to disk.</source>
        <translation>Se muestra desde el archivo sellado. No se escribe nada en el disco.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MatterHead</name>
    <message>
        <source>opened {day}</source>
        <translation>abierto el {day}</translation>
    </message>
    <message>
        <source>There is nothing to hand off yet.</source>
        <translation>Aún no hay nada que entregar.</translation>
    </message>
    <message>
        <source>{day} · {left}</source>
        <translation>{day} · {left}</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Incorporar archivos</translation>
    </message>
    <message>
        <source>Show or hide the list of matters</source>
        <translation>Mostrar u ocultar la lista de asuntos</translation>
    </message>
    <message>
        <source>Take in &amp;files</source>
        <translation>Incorporar &amp;archivos</translation>
    </message>
    <message>
        <source>&amp;Hand off</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>What this matter is called</source>
        <translation>Cómo se llama este asunto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Legal process</source>
        <translation>Requerimientos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Shee&amp;ts</source>
        <translation>&amp;Hojas</translation>
    </message>
    <message>
        <source>Fact sheet, first look and timeline for counsel, to print or save</source>
        <translation>Hoja de datos, primera revisión y cronología para el abogado, para imprimir o guardar</translation>
    </message>
</context>
<context>
    <name>MattersModel</name>
    <message>
        <source>{day} · {left}</source>
        <translation>{day} · {left}</translation>
    </message>
    <message>
        <source>No open deadline</source>
        <translation>Sin plazo pendiente</translation>
    </message>
    <message>
        <source>No date on any paper yet</source>
        <translation>Aún sin fechas en documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MattersPage</name>
    <message>
        <source>&amp;New matter</source>
        <translation>Asunto &amp;nuevo</translation>
    </message>
    <message>
        <source>No matters yet</source>
        <translation>Aún no hay asuntos</translation>
    </message>
    <message>
        <source>A matter holds everything about one case: papers, notes, people and handoffs.</source>
        <translation>Un asunto reúne todo lo de un caso: documentos, notas, personas y entregas.</translation>
    </message>
</context>
<context>
    <name>MessageHead</name>
    <message>
        <source>All headers</source>
        <translation>Todos los encabezados</translation>
    </message>
    <message>
        <source>All headers of the message</source>
        <translation>Todos los encabezados del mensaje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>What</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>A salvo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo falló dentro del programa</translation>
    </message>
    <message>
        <source>It met a case its makers did not expect, and stopped this step.</source>
        <translation>Se topó con un caso que no estaba previsto y detuvo este paso.</translation>
    </message>
    <message>
        <source>What was stored before is kept. The step itself was not done, or only in part.</source>
        <translation>Lo guardado antes se conserva. El paso mismo no se hizo, o solo en parte.</translation>
    </message>
    <message>
        <source>Lock, unlock and look again. If it happens again, send the details to your helper.</source>
        <translation>Bloquee, desbloquee y mire de nuevo. Si se repite, envíe los detalles a quien le ayuda.</translation>
    </message>
</context>
<context>
    <name>MetDialog</name>
    <message>
        <source>Was this done?</source>
        <translation>¿Ya se hizo?</translation>
    </message>
    <message>
        <source>Then nobody is reminded of it any more. It stays under Deadlines, where it can be opened again.</source>
        <translation>Entonces ya no se le recuerda a nadie. Queda en Plazos, donde se puede volver a abrir.</translation>
    </message>
    <message>
        <source>&amp;Mark as met</source>
        <translation>&amp;Marcar como cumplida</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>{words} of {of} words: {bits} bits. Too many to try, even for whoever takes the laptop.</source>
        <translation>{words} de {of} palabras: {bits} bits. Demasiadas combinaciones, incluso para quien se lleve la computadora.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>About {bits} bits; at least {floor} are needed. Add another word that has nothing to do with it.</source>
        <translation>Unos {bits} bits; hacen falta al menos {floor}. Añada otra palabra que no tenga nada que ver.</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>Demasiado fácil</translation>
    </message>
    <message>
        <source>About {bits} bits. Enough, and one more word would make it strong.</source>
        <translation>Unos {bits} bits. Basta, y con una palabra más sería fuerte.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>About {bits} bits.</source>
        <translation>Unos {bits} bits.</translation>
    </message>
    <message>
        <source>About {bits} bits. Too many to try, even for whoever takes the laptop.</source>
        <translation>Unos {bits} bits. Demasiadas combinaciones, incluso para quien se lleve la computadora.</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other.</source>
        <translation>Cuatro o más palabras que no tengan nada que ver entre sí.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>first interview</source>
        <translation>primera entrevista</translation>
    </message>
    <message>
        <source>no conflict found</source>
        <translation>sin conflicto de intereses</translation>
    </message>
    <message>
        <source>safe way to contact</source>
        <translation>forma segura de contacto</translation>
    </message>
    <message>
        <source>consent to share</source>
        <translation>consentimiento para compartir</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>First interview not finished</source>
        <translation>Primera entrevista sin terminar</translation>
    </message>
    <message>
        <source>No first interview yet</source>
        <translation>Aún no hay primera entrevista</translation>
    </message>
    <message>
        <source>One question at a time, in the order counsel needs. About ten minutes.</source>
        <translation>Una pregunta a la vez, en el orden que el abogado necesita. Unos diez minutos.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Empezar la entrevista</translation>
    </message>
    <message>
        <source>A platform’s notice is enough to begin, and to count its days.</source>
        <translation>El aviso de una plataforma basta para empezar y para contar sus días.</translation>
    </message>
    <message>
        <source>No notice or paper entered</source>
        <translation>No consta ningún aviso ni documento</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plataforma</translation>
    </message>
    <message>
        <source>Typed, but not understood or not finished</source>
        <translation>Escrito, pero no se entendió o no está terminado</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>No copy of the paper yet</source>
        <translation>Aún no hay copia del documento</translation>
    </message>
    <message>
        <source>Ask {name} for it: the dates and the reason stand there.</source>
        <translation>Pídala a {name}: allí constan las fechas y el motivo.</translation>
    </message>
    <message>
        <source>Notice email not checked</source>
        <translation>Correo del aviso sin comprobar</translation>
    </message>
    <message>
        <source>Compare sender and headers before relying on it.</source>
        <translation>Compare remitente y encabezados antes de confiar en él.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>No conflict check</source>
        <translation>Sin verificación de conflicto de intereses</translation>
    </message>
    <message>
        <source>Names only, before anything is told.</source>
        <translation>Solo nombres, antes de que se cuente nada.</translation>
    </message>
    <message>
        <source>Check names</source>
        <translation>Verificar nombres</translation>
    </message>
    <message>
        <source>A conflict may stand in the way</source>
        <translation>Puede haber un conflicto de intereses</translation>
    </message>
    <message>
        <source>Somebody has to look at it before facts are taken.</source>
        <translation>Alguien tiene que revisarlo antes de tomar datos.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>No safe way to contact</source>
        <translation>Sin forma segura de contacto</translation>
    </message>
    <message>
        <source>How can they be reached without putting them in danger?</source>
        <translation>¿Cómo se les puede contactar sin ponerlos en peligro?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>No consent to share with counsel</source>
        <translation>Sin consentimiento para compartir con el abogado</translation>
    </message>
    <message>
        <source>Consent to keep it in this vault was given.</source>
        <translation>Se dio consentimiento para guardarlo en esta bóveda.</translation>
    </message>
    <message>
        <source>Nothing goes out before they agree.</source>
        <translation>Nada sale antes de que lo acepten.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
    <message>
        <source>Key of {name} not checked</source>
        <translation>Clave de {name} sin verificar</translation>
    </message>
    <message>
        <source>Compare its words in person or read them aloud.</source>
        <translation>Compare sus palabras en persona o léalas en voz alta.</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Verificar clave</translation>
    </message>
    <message>
        <source>Drop a photo of the letter here, paste a screenshot, or choose files.</source>
        <translation>Suelte aquí una foto de la carta, pegue una captura o elija archivos.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Incorporar archivos</translation>
    </message>
    <message>
        <source>Who came in, what they were told, and when.</source>
        <translation>Quién vino, qué se le dijo y cuándo.</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aún no hay nota</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir una</translation>
    </message>
    <message>
        <source>This kind can’t be cleaned here. It goes out only if you choose it.</source>
        <translation>Este tipo no se puede limpiar aquí. Solo sale si usted lo elige.</translation>
    </message>
    <message>
        <source>One encrypted file that only counsel can open.</source>
        <translation>Un solo archivo cifrado que solo el abogado puede abrir.</translation>
    </message>
    <message>
        <source>Not handed off yet</source>
        <translation>Aún no entregado</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Delete what is no longer needed, or keep the matter longer.</source>
        <translation>Elimine lo que ya no se necesita o conserve el asunto más tiempo.</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Su plazo de conservación terminó</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Show the process</source>
        <translation>Ver el requerimiento</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Everything here was handed to counsel.</source>
        <translation>Todo lo de aquí se entregó al abogado.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {things}</source>
        <translation>Hecho: {things}</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>Papers by month</source>
        <translation>Documentos por mes</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Despacho</translation>
    </message>
    <message>
        <source>A name, so that you can find counsel again.</source>
        <translation>Un nombre, para volver a encontrar al abogado.</translation>
    </message>
</context>
<context>
    <name>NamesQuestion</name>
    <message>
        <source>What they are called here</source>
        <translation>Cómo se le llama aquí</translation>
    </message>
    <message>
        <source>&amp;Names, aliases and accounts of everybody concerned</source>
        <translation>&amp;Nombres, alias y cuentas de todos los implicados</translation>
    </message>
    <message>
        <source>Whose names are to be checked?</source>
        <translation>¿Qué nombres hay que verificar?</translation>
    </message>
    <message>
        <source>Names only, no story yet: theirs, of others who run the account, of agents and of the other side. They are compared with all other matters here.</source>
        <translation>Solo nombres, todavía sin la historia: el suyo, los de quienes también llevan la cuenta, de agentes y de la otra parte. Se comparan con todos los demás asuntos de aquí.</translation>
    </message>
</context>
<context>
    <name>NewKeyForm</name>
    <message>
        <source>A new key of your own</source>
        <translation>Una clave nueva propia</translation>
    </message>
    <message>
        <source>Choose a passphrase for the key, another one than the vault’s. You type it to open what is sealed for you.</source>
        <translation>Elija una frase de contraseña para la clave, distinta de la de la bóveda. La escribirá para abrir lo que se selle para usted.</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Crear la clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Safe from quantum computers to come (&amp;post-quantum)</source>
        <translation>A salvo de futuras computadoras cuánticas (&amp;poscuántica)</translation>
    </message>
    <message>
        <source>The key is 30 times as long. Whoever seals for it needs Intake, or age 1.3 or newer.</source>
        <translation>La clave es 30 veces más larga. Quien selle para ella necesita Intake, o age 1.3 o posterior.</translation>
    </message>
    <message>
        <source>Making the key. It is slow on purpose.</source>
        <translation>Creando la clave. Es lento a propósito.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the key. You type it to open what is sealed for you.</source>
        <translation>Elija una frase de contraseña para la clave. La escribirá para abrir lo que se selle para usted.</translation>
    </message>
    <message>
        <source>Make the key file with&amp;out a passphrase</source>
        <translation>Hacer el archivo de clave &amp;sin frase de contraseña</translation>
    </message>
    <message>
        <source>Whoever gets the file, a copy of it or the disk it lies on opens everything that is sealed for you.</source>
        <translation>Quien obtenga el archivo, una copia o el disco en el que está abre todo lo que se selle para usted.</translation>
    </message>
</context>
<context>
    <name>NewMatter</name>
    <message>
        <source>Open matter</source>
        <translation>Abrir el asunto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Start the &amp;interview</source>
        <translation>Empezar la &amp;entrevista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How did it come in?</source>
        <translation>¿Cómo llegó?</translation>
    </message>
    <message>
        <source>A pseudonym is enough. Real names are not needed here, and this one never leaves the vault.</source>
        <translation>Basta un seudónimo. Aquí no hacen falta nombres reales, y este nunca sale de la bóveda.</translation>
    </message>
    <message>
        <source>What do you &amp;call this person or case?</source>
        <translation>¿Cómo &amp;llama a esta persona o caso?</translation>
    </message>
    <message>
        <source>What is kept of each file?</source>
        <translation>¿Qué se conserva de cada archivo?</translation>
    </message>
    <message>
        <source>A person brings a notice or a paper about their own account.</source>
        <translation>Una persona trae un aviso o un papel sobre su propia cuenta.</translation>
    </message>
    <message>
        <source>A source hands over documents. Hidden details are a danger to them.</source>
        <translation>Una fuente entrega documentos. Los datos ocultos la ponen en peligro.</translation>
    </message>
    <message>
        <source>The demand is addressed to your own newsroom or office.</source>
        <translation>El requerimiento va dirigido a su propia redacción u oficina.</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Asunto nuevo</translation>
    </message>
    <message>
        <source>It gets a random code that names nobody.</source>
        <translation>Recibe un código al azar que no nombra a nadie.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>The vault is open</source>
        <translation>La bóveda está abierta</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The old one opens the vault no longer; the recovery sheet still does.</source>
        <translation>Elija una nueva frase de contraseña. La anterior ya no abrirá la bóveda; la hoja de recuperación, sí.</translation>
    </message>
    <message>
        <source>&amp;Set this passphrase</source>
        <translation>&amp;Usar esta frase</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Making the key. It is slow on purpose.</source>
        <translation>Creando la clave. Es lento a propósito.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>De quién es la frase</translation>
    </message>
</context>
<context>
    <name>NextDeadline</name>
    <message>
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n of them working day(s)</source>
        <translation>
            <numerusform>de ellos %n hábil</numerusform>
            <numerusform>de ellos %n hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>{left}, {working}</source>
        <translation>{left}, {working}</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>{days}, as courts count</source>
        <translation>{days}, como cuentan los tribunales</translation>
    </message>
    <message>
        <source>{days} of the calendar</source>
        <translation>{days} naturales</translation>
    </message>
    <message>
        <source>{day}, not moved forward</source>
        <translation>{day}, no se corre hacia adelante</translation>
    </message>
    <message>
        <source>How this is &amp;counted</source>
        <translation>&amp;Cómo se calcula</translation>
    </message>
    <message>
        <source>&amp;Mark as met</source>
        <translation>&amp;Marcar como cumplida</translation>
    </message>
    <message>
        <source>It is not legal advice.</source>
        <translation>No es asesoría legal.</translation>
    </message>
    <message>
        <source>No open deadline</source>
        <translation>Sin plazo pendiente</translation>
    </message>
    <message>
        <source>Nothing that is entered here has a date that is still to come.</source>
        <translation>Nada de lo anotado aquí tiene una fecha pendiente.</translation>
    </message>
    <message>
        <source>No date on any paper yet</source>
        <translation>Aún no hay fecha en ningún documento</translation>
    </message>
    <message>
        <source>Enter the platform’s notice or the paper, and its dates are counted here.</source>
        <translation>Anote el aviso de la plataforma o el papel, y aquí se cuentan sus fechas.</translation>
    </message>
    <message>
        <source>&amp;Legal process</source>
        <translation>&amp;Requerimientos</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Draft saved in the vault at {time}</source>
        <translation>Borrador guardado en la bóveda: {time}</translation>
    </message>
    <message>
        <source>Saved at {time}, wording {number}. Earlier wordings are kept.</source>
        <translation>Guardada: {time}, versión {number}. Las versiones anteriores se conservan.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Guardar nota</translation>
    </message>
    <message>
        <source>Put this note into the trash</source>
        <translation>Enviar esta nota a la papelera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{when} · draft</source>
        <translation>{when} · borrador</translation>
    </message>
    <message>
        <source>{when} · wording {number}</source>
        <translation>{when} · versión {number}</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Nota nue&amp;va</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Who came in, what they were told, and when. Each wording is kept with its date.</source>
        <translation>Quién vino, qué se le dijo y cuándo. Cada versión se conserva con su fecha.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir una entrega</translation>
    </message>
    <message>
        <source>Choose the sealed file.</source>
        <translation>Elija el archivo sellado.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Checking the handoff</source>
        <translation>Comprobando la entrega</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Archivo sellado</translation>
    </message>
    <message>
        <source>&amp;Sealed file</source>
        <translation>Archivo &amp;sellado</translation>
    </message>
    <message>
        <source>&amp;Open and check</source>
        <translation>&amp;Abrir y comprobar</translation>
    </message>
    <message>
        <source>I have no key yet</source>
        <translation>Aún no tengo clave</translation>
    </message>
    <message>
        <source>Keep your new key in</source>
        <translation>Guardar su clave nueva en</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Your key is made. Whoever has the file can open what is sealed for you. Send only this line:</source>
        <translation>Su clave está hecha. Quien tenga el archivo puede abrir lo que se selle para usted. Envíe solo esta línea:</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Su clave pública</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Opening and checking</source>
        <translation>Abriendo y comprobando</translation>
    </message>
    <message>
        <source>a file that ends in .age, sealed for you</source>
        <translation>un archivo que termina en .age, sellado para usted</translation>
    </message>
    <message>
        <source>Your key is made. Keep the file and its passphrase apart. Send only this line:</source>
        <translation>Su clave está hecha. Guarde el archivo y su frase de contraseña por separado. Envíe solo esta línea:</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>A key file</source>
        <translation>Un archivo de clave</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>My key in this vault</source>
        <translation>Mi clave en esta bóveda</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>Abrirlo con</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Su archivo de clave</translation>
    </message>
    <message>
        <source>Your &amp;key file</source>
        <translation>Su archivo de &amp;clave</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <translation>Su &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Choose your key file.</source>
        <translation>Elija su archivo de clave.</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>The &amp;passphrase</source>
        <translation>La &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase of the key, not that of the vault.</source>
        <translation>La frase de contraseña de la clave, no la de la bóveda.</translation>
    </message>
    <message>
        <source>The one the sender told you. It is asked for where the file was made for no key.</source>
        <translation>La que le dijo el remitente. Se pide cuando el archivo no se hizo para ninguna clave.</translation>
    </message>
    <message>
        <source>Change the passphrase of this key file…</source>
        <translation>Cambiar la frase de contraseña de este archivo de clave…</translation>
    </message>
    <message>
        <source>Copies of this file made before still open as they did. If somebody may have one and can open it, make another key.</source>
        <translation>Las copias de este archivo hechas antes se siguen abriendo como antes. Si alguien puede tener una y puede abrirla, cree otra clave.</translation>
    </message>
    <message>
        <source>Changed: the new passphrase has opened this key file.</source>
        <translation>Cambiada: la nueva frase de contraseña ha abierto este archivo de clave.</translation>
    </message>
</context>
<context>
    <name>OpenedPanel</name>
    <message>
        <source>Saving the handoff</source>
        <translation>Guardando la entrega</translation>
    </message>
    <message>
        <source>Handoff {code}</source>
        <translation>Entrega {code}</translation>
    </message>
    <message>
        <source>Taking the handoff in</source>
        <translation>Incorporando la entrega</translation>
    </message>
    <message>
        <source>Matter {code}</source>
        <translation>Asunto {code}</translation>
    </message>
    <message>
        <source>sealed {when}</source>
        <translation>sellada: {when}</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>No íntegra</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>&amp;Guardar todo…</translation>
    </message>
    <message>
        <source>&amp;Take into this vault</source>
        <translation>&amp;Incorporar a esta bóveda</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Lo que hay dentro</translation>
    </message>
    <message>
        <source>{status}, says the sender</source>
        <translation>{status}, según el remitente</translation>
    </message>
    <message>
        <source>{size} · SHA-256 {sha256}</source>
        <translation>{size} · SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Save into a new folder</source>
        <translation>Guardar en una carpeta nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}. They are readable by anyone who uses this computer.</source>
        <translation>
            <numerusform>%n archivo guardado en {folder}. Puede leerlo cualquiera que use esta computadora.</numerusform>
            <numerusform>%n archivos guardados en {folder}. Puede leerlos cualquiera que use esta computadora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s): save them all, then see open-me.html</source>
        <translation>
            <numerusform>%n archivo más: guárdelos todos y vea open-me.html</numerusform>
            <numerusform>%n archivos más: guárdelos todos y vea open-me.html</numerusform>
        </translation>
    </message>
    <message>
        <source>Handoff {code}, not all of it yet</source>
        <translation>Entrega {code}, todavía incompleta</translation>
    </message>
    <message>
        <source>What was taken in before that is in the matter “{title}”. Take it in again, then delete that.</source>
        <translation>Lo que ya se incorporó está en el asunto «{title}». Incorpórelo todo de nuevo y después elimine ese asunto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s): save them all, then see manifest.json</source>
        <translation>
            <numerusform>%n archivo más: guárdelos todos y vea manifest.json</numerusform>
            <numerusform>%n archivos más: guárdelos todos y vea manifest.json</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
</context>
<context>
    <name>OriginalsChoice</name>
    <message>
        <source>Sealed original and clean copy</source>
        <translation>Original sellado y copia limpia</translation>
    </message>
    <message>
        <source>The original is evidence. It stays sealed and is never handed off unless you tick it.</source>
        <translation>El original es una prueba. Queda sellado y nunca se entrega si usted no lo marca.</translation>
    </message>
    <message>
        <source>Clean copy only</source>
        <translation>Solo copia limpia</translation>
    </message>
    <message>
        <source>What is not kept can’t be demanded. Usual for newsroom tips.</source>
        <translation>Lo que no se conserva no se puede exigir. Habitual para fuentes de la redacción.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add an event</source>
        <translation>Añadir un suceso</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Who wants to seal something for you needs a public key of yours. It takes a minute to make one.</source>
        <translation>Quien quiera sellar algo para usted necesita una clave pública suya. Crear una lleva un minuto.</translation>
    </message>
    <message>
        <source>&amp;Make another key…</source>
        <translation>&amp;Crear otra clave…</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>&amp;Crear una clave…</translation>
    </message>
    <message>
        <source>Back to counsel</source>
        <translation>Volver a los abogados</translation>
    </message>
    <message>
        <source>This vault signs with</source>
        <translation>Esta bóveda firma con</translation>
    </message>
    <message>
        <source>Counsel sees these words when they open a handoff of yours. Read them aloud if they ask.</source>
        <translation>El abogado ve estas palabras al abrir una entrega suya. Léalas en voz alta si se lo pide.</translation>
    </message>
    <message>
        <source>Counsel without Intake has no words, and compares the key itself. It stands on each receipt.</source>
        <translation>Un abogado sin Intake no tiene las palabras y compara la clave misma. Figura en cada recibo.</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a passphrase that is strong enough</source>
        <translation>Elija una frase de contraseña lo bastante fuerte</translation>
    </message>
    <message>
        <source>Type the passphrase a second time</source>
        <translation>Escriba la frase por segunda vez</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>No coincide con la primera.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>The notice</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>Dates and place on the paper</source>
        <translation>Fechas y lugar en el documento</translation>
    </message>
    <message>
        <source>Who issued it, and who was served</source>
        <translation>Quién lo emitió y a quién se notificó</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The paper has come…</source>
        <translation>Llegó el documento…</translation>
    </message>
    <message>
        <source>Work from the notice. Leave empty what it does not say.</source>
        <translation>Trabaje con el aviso. Deje vacío lo que no diga.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Authority cited</source>
        <translation>Fundamento legal citado</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Agency case number</source>
        <translation>Número de caso de la agencia</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Notificado a</translation>
    </message>
    <message>
        <source>Reference of the platform</source>
        <translation>Referencia de la plataforma</translation>
    </message>
    <message>
        <source>To keep quiet until</source>
        <translation>Guardar silencio hasta</translation>
    </message>
    <message>
        <source>Reason stated</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Asked to keep quiet</source>
        <translation>Petición de silencio</translation>
    </message>
    <message>
        <source>The paper leaves it blank</source>
        <translation>El documento lo deja en blanco</translation>
    </message>
    <message>
        <source>Notice dated</source>
        <translation>Fecha del aviso</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>¿Ya se entregó?</translation>
    </message>
    <message>
        <source>Days to object</source>
        <translation>Días para objetar</translation>
    </message>
    <message>
        <source>Where that number comes from</source>
        <translation>De dónde sale ese número</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>What the platform wants to see</source>
        <translation>Qué pide ver la plataforma</translation>
    </message>
    <message>
        <source>Where to write to it</source>
        <translation>Adónde escribirle</translation>
    </message>
    <message>
        <source>Is the notice real?</source>
        <translation>¿Es auténtico el aviso?</translation>
    </message>
    <message>
        <source>Return time</source>
        <translation>Hora de cumplimiento</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Served on the recipient</source>
        <translation>Notificado al destinatario</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Fecha de cumplimiento</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>Zona horaria del lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Served by mail</source>
        <translation>Notificado por correo postal</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Field office</source>
        <translation>Oficina local</translation>
    </message>
    <message>
        <source>How to reach the issuer</source>
        <translation>Cómo contactar al emisor</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed by a judge</source>
        <translation>Firmado por un juez</translation>
    </message>
    <message>
        <source>Who was served is</source>
        <translation>El destinatario es</translation>
    </message>
    <message>
        <source>What they do about it</source>
        <translation>Qué hace al respecto</translation>
    </message>
    <message>
        <source>Court and docket number</source>
        <translation>Tribunal y número de expediente</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Número del formulario</translation>
    </message>
</context>
<context>
    <name>PartSize</name>
    <message>
        <source>Each file is a whole handoff of its own. Empty: one file, where the drive holds it.</source>
        <translation>Cada archivo es una entrega completa por sí sola. Vacío: un solo archivo, si cabe en la unidad.</translation>
    </message>
    <message>
        <source>Largest file, in megabytes</source>
        <translation>Tamaño máximo de cada archivo, en megabytes</translation>
    </message>
    <message>
        <source>Several smaller files…</source>
        <translation>Varios archivos más pequeños…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) inside</source>
        <translation>
            <numerusform>%n archivo dentro</numerusform>
            <numerusform>%n archivos dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take in {name}</source>
        <translation>Incorporar {name}</translation>
    </message>
    <message>
        <source>Take in all</source>
        <translation>Incorporar todos</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Passphrase of this vault</source>
        <translation>Frase de contraseña de esta bóveda</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar la frase…</translation>
    </message>
    <message>
        <source>A new passphrase leaves the recovery sheet as it is.</source>
        <translation>Una frase nueva deja la hoja de recuperación como está.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed. The old one opens this vault no longer; it still opens backups made before.</source>
        <translation>Cambiada. La anterior ya no abre esta bóveda; sí abre las copias de seguridad ya hechas.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>PdfChoice</name>
    <message>
        <source>PDFs: clean, searchable</source>
        <translation>PDF: limpiar, con búsqueda</translation>
    </message>
    <message>
        <source>PDFs: flatten, {dpi} dpi</source>
        <translation>PDF: aplanar, {dpi} ppp</translation>
    </message>
    <message>
        <source>How PDFs are cleaned</source>
        <translation>Cómo se limpian los PDF</translation>
    </message>
    <message>
        <source>Pictures of the pages, and nothing else: safest. Their text is found by the search only.</source>
        <translation>Imágenes de las páginas y nada más: lo más seguro. Su texto solo lo encuentra la búsqueda.</translation>
    </message>
    <message>
        <source>Written anew without what is hidden. The text stays searchable and can be copied.</source>
        <translation>Escrito de nuevo sin lo que está oculto. El texto se puede buscar y copiar.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Begin with a pseudonym. Nobody’s real name is needed here.</source>
        <translation>Empiece con un seudónimo. Aquí no hace falta el nombre real de nadie.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Reveal name</source>
        <translation>Revelar nombre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corregir el nombre</translation>
    </message>
    <message>
        <source>Remove this person?</source>
        <translation>¿Quitar a esta persona?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>They go from the lists and the search, with their legal name. What was written stays in the record.</source>
        <translation>Desaparece de las listas y de la búsqueda, junto con su nombre legal. Lo escrito queda en el registro.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Legal name: {name}. That it was shown is in the record.</source>
        <translation>Nombre legal: {name}. Que se mostró consta en el registro.</translation>
    </message>
    <message>
        <source>People who may open this vault</source>
        <translation>Personas que pueden abrir esta bóveda</translation>
    </message>
    <message>
        <source>Somebody left who may have a copy of the vault or of its key?</source>
        <translation>¿Se fue alguien que puede tener una copia de la bóveda o de su clave?</translation>
    </message>
    <message>
        <source>Replace the data key…</source>
        <translation>Reemplazar la clave de datos…</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Nueva hoja…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombrar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>The last passphrase can&apos;t be removed.</source>
        <translation>La última frase de contraseña no se puede quitar.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A name you choose. The legal name has a place of its own, and is shown only when asked for.</source>
        <translation>Un nombre que usted elige. El nombre legal tiene su propio lugar y solo se muestra si se pide.</translation>
    </message>
    <message>
        <source>&amp;Pseudonym</source>
        <translation>&amp;Seudónimo</translation>
    </message>
    <message>
        <source>&amp;What they are in this matter</source>
        <translation>&amp;Qué es en este asunto</translation>
    </message>
    <message>
        <source>Also known &amp;as</source>
        <translation>También conocido &amp;como</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Cuen&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;a</translation>
    </message>
    <message>
        <source>Give them a name to be called by here.</source>
        <translation>Déle un nombre para usar aquí.</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>Where they &amp;live</source>
        <translation>Dónde &amp;vive</translation>
    </message>
    <message>
        <source>City and state are enough.</source>
        <translation>Bastan la ciudad y el estado.</translation>
    </message>
    <message>
        <source>&amp;Court, district or state of the demand</source>
        <translation>&amp;Tribunal, distrito o estado del requerimiento</translation>
    </message>
    <message>
        <source>Where do they live and work?</source>
        <translation>¿Dónde vive y trabaja?</translation>
    </message>
    <message>
        <source>It may decide which court is asked. Nobody needs to tell their status.</source>
        <translation>Puede decidir a qué tribunal se acude. Nadie tiene que decir su situación migratoria.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Matters</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Abogados</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start over with a new practice vault?</source>
        <translation>¿Empezar de nuevo con otra bóveda de práctica?</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Throw the practice vault away?</source>
        <translation>¿Desechar la bóveda de práctica?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Desechar</translation>
    </message>
    <message>
        <source>Everything that was done in it goes, for good.</source>
        <translation>Todo lo que se hizo en ella desaparece para siempre.</translation>
    </message>
    <message>
        <source>Your own vaults stay as they are, and so do files that were saved outside of it.</source>
        <translation>Sus propias bóvedas quedan como están, y también los archivos que se guardaron fuera de ella.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Práctica: nada aquí es real</translation>
    </message>
    <message>
        <source>Tidewater Defense Clinic (invented)</source>
        <translation>Clínica de Defensa Tidewater (inventada)</translation>
    </message>
    <message>
        <source>Juniper (practice)</source>
        <translation>Juniper (práctica)</translation>
    </message>
    <message>
        <source>Sampleton (invented)</source>
        <translation>Sampleton (inventado)</translation>
    </message>
    <message>
        <source>after six</source>
        <translation>después de las seis</translation>
    </message>
    <message>
        <source>She came in at three with a letter and her phone. The platform wrote three days ago and gives her ten days.
The account is hers alone. She has deleted nothing and changed nothing. Nobody has called or visited her.</source>
        <translation>Vino a las tres con una carta y su teléfono. La plataforma le escribió hace tres días y le da diez días.
La cuenta es solo suya. No ha borrado ni cambiado nada. Nadie la ha llamado ni visitado.</translation>
    </message>
    <message>
        <source>First interview</source>
        <translation>Primera entrevista</translation>
    </message>
    <message>
        <source>Wren (practice)</source>
        <translation>Wren (práctica)</translation>
    </message>
    <message>
        <source>Corvid Chat (invented)</source>
        <translation>Corvid Chat (inventado)</translation>
    </message>
    <message>
        <source>Ask the platform for a copy once more</source>
        <translation>Pedir de nuevo una copia a la plataforma</translation>
    </message>
    <message>
        <source>Asked for a copy; none came</source>
        <translation>Se pidió una copia; no llegó ninguna</translation>
    </message>
    <message>
        <source>An agency asked for her account. She has ten days since the notice, and no copy of the paper.</source>
        <translation>Una agencia pidió datos de su cuenta. Tiene diez días desde el aviso, y ninguna copia del documento.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Items: choose “summons-photo” and see what was found in it and removed. In “redacted-copy”, words are still under the black bars: “Flatten instead” removes them.</source>
        <translation>Elementos: elija «summons-photo» y vea lo que se encontró en ella y se eliminó. En «redacted-copy» todavía hay palabras bajo las barras negras: «Aplanar en su lugar» las quita.</translation>
    </message>
    <message>
        <source>“Take in files”: the folder that opens has more sample papers.</source>
        <translation>«Incorporar archivos»: la carpeta que se abre tiene más papeles de muestra.</translation>
    </message>
    <message>
        <source>Legal process: “Read the papers”, then confirm what they say. Their dates are as printed; the days under “Deadlines” are counted from the day this vault was made.</source>
        <translation>Requerimientos: «Leer los documentos»; después confirme lo que dicen. Sus fechas son las impresas; los días de «Plazos» se cuentan desde el día en que se creó esta bóveda.</translation>
    </message>
    <message>
        <source>Counsel: compare the six words with those under “Your keys”, then “Same, in person”.</source>
        <translation>Abogados: compare las seis palabras con las de «Sus claves»; después, «Las mismas, en persona».</translation>
    </message>
    <message>
        <source>“Hand off”: write the sealed file to a stick or a folder.</source>
        <translation>«Entregar»: escriba el archivo sellado en una memoria USB o en una carpeta.</translation>
    </message>
    <message>
        <source>Now be counsel. Handoffs, “Open a handoff”, with “My key in this vault”; its passphrase is {passphrase} too. Look at what came, and write the acknowledgement as {counsel}.</source>
        <translation>Ahora usted hace de abogado. Entregas, «Abrir una entrega», con «Mi clave en esta bóveda»; su frase de contraseña también es {passphrase}. Mire lo que llegó y escriba el acuse de recibo como {counsel}.</translation>
    </message>
    <message>
        <source>Be the sender again: Handoffs, “Enter an acknowledgement”.</source>
        <translation>Vuelva a ser el remitente: Entregas, «Registrar un acuse de recibo».</translation>
    </message>
    <message>
        <source>Lock with Ctrl+L, and unlock with {passphrase}.</source>
        <translation>Bloquee con Ctrl+L y desbloquee con {passphrase}.</translation>
    </message>
    <message>
        <source>Marisol Vane (practice)</source>
        <translation>Marisol Vane (práctica)</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Everything here is invented. Put nothing real in it.</source>
        <translation>Aquí todo es inventado. No ponga nada real.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Desechar…</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practise with a sample vault</source>
        <translation>Practicar con una bóveda de muestra</translation>
    </message>
    <message>
        <source>Two invented matters, with papers, notes, deadlines and a lawyer. Try everything on them: take in, look, hand off, open what was handed off, answer, lock and unlock.</source>
        <translation>Dos asuntos inventados, con papeles, notas, plazos y una abogada. Pruebe todo con ellos: incorporar, mirar, entregar, abrir lo entregado, responder, bloquear y desbloquear.</translation>
    </message>
    <message>
        <source>The passphrase: {passphrase}</source>
        <translation>La frase de contraseña: {passphrase}</translation>
    </message>
    <message>
        <source>It lies in {folder}, away from your own vaults.</source>
        <translation>Está en {folder}, aparte de sus propias bóvedas.</translation>
    </message>
    <message>
        <source>Making the practice vault</source>
        <translation>Creando la bóveda de práctica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Desechar…</translation>
    </message>
    <message>
        <source>&amp;Go on practising</source>
        <translation>&amp;Seguir practicando</translation>
    </message>
    <message>
        <source>&amp;Make the practice vault</source>
        <translation>&amp;Crear la bóveda de práctica</translation>
    </message>
    <message>
        <source>Opening the practice vault</source>
        <translation>Abriendo la bóveda de práctica</translation>
    </message>
    <message>
        <source>Throwing the practice vault away</source>
        <translation>Desechando la bóveda de práctica</translation>
    </message>
    <message>
        <source>The practice vault is thrown away.</source>
        <translation>La bóveda de práctica se desechó.</translation>
    </message>
    <message>
        <source>Setting it aside</source>
        <translation>Apartándola</translation>
    </message>
    <message>
        <source>What lay there is now in {folder}.</source>
        <translation>Lo que estaba ahí está ahora en {folder}.</translation>
    </message>
    <message>
        <source>&amp;Unlock it</source>
        <translation>&amp;Desbloquearla</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>A&amp;partarla</translation>
    </message>
    <message>
        <source>The practice passphrase does not open what lies there</source>
        <translation>La frase de contraseña de práctica no abre lo que hay ahí</translation>
    </message>
    <message>
        <source>Its passphrase was changed, or it is something else: {folder}</source>
        <translation>Se cambió su frase de contraseña, o es otra cosa: {folder}</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase that it has now, or set it aside and make a new one.</source>
        <translation>Desbloquéela con la frase de contraseña que tiene ahora, o apártela y cree otra.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Choose an item to see it here.</source>
        <translation>Elija un elemento para verlo aquí.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>The files in it are listed when you ask for them, and none is opened.</source>
        <translation>Sus archivos se enumeran cuando usted lo pide, y no se abre ninguno.</translation>
    </message>
    <message>
        <source>This kind can’t be shown here. It can be handed off as it came.</source>
        <translation>Este tipo no se puede mostrar aquí. Se puede entregar tal como llegó.</translation>
    </message>
    <message>
        <source>Open files anyway</source>
        <translation>Abrir los archivos de todos modos</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrar el original</translation>
    </message>
    <message>
        <source>The original still carries all that was removed. Looking at it is entered in the record.</source>
        <translation>El original aún contiene todo lo que se eliminó. Verlo queda anotado en el registro.</translation>
    </message>
    <message>
        <source>Shown from the vault. Nothing is written to disk.</source>
        <translation>Se muestra desde la bóveda. Nada se escribe en el disco.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Which copy is shown</source>
        <translation>Qué copia se muestra</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This is not legal advice. Counsel decides.</source>
        <translation>Esto no es asesoría legal. Decide el abogado.</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Customs summons (1509)</source>
        <translation>Citación de aduanas (summons, 1509)</translation>
    </message>
    <message>
        <source>Immigration subpoena (I-138)</source>
        <translation>Citación administrativa de inmigración (I-138)</translation>
    </message>
    <message>
        <source>Drug enforcement subpoena</source>
        <translation>Citación administrativa antidrogas</translation>
    </message>
    <message>
        <source>Subpoena for subscriber data (2703(c)(2))</source>
        <translation>Citación de datos del suscriptor (2703(c)(2))</translation>
    </message>
    <message>
        <source>Grand jury subpoena</source>
        <translation>Citación de un gran jurado</translation>
    </message>
    <message>
        <source>Court order (2703(d))</source>
        <translation>Orden judicial (2703(d))</translation>
    </message>
    <message>
        <source>Search warrant</source>
        <translation>Orden de registro (cateo)</translation>
    </message>
    <message>
        <source>National security letter</source>
        <translation>Carta de seguridad nacional</translation>
    </message>
    <message>
        <source>Preservation letter</source>
        <translation>Carta de conservación de datos</translation>
    </message>
    <message>
        <source>Nondisclosure (gag) order</source>
        <translation>Orden de no divulgación (mordaza)</translation>
    </message>
    <message>
        <source>Civil subpoena</source>
        <translation>Citación judicial civil</translation>
    </message>
    <message>
        <source>Request for bank records</source>
        <translation>Solicitud de registros bancarios</translation>
    </message>
    <message>
        <source>Emergency disclosure request</source>
        <translation>Solicitud de entrega por emergencia</translation>
    </message>
    <message>
        <source>State administrative subpoena</source>
        <translation>Citación administrativa estatal</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Homeland Security</source>
        <translation>Seguridad Nacional (DHS)</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justicia</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Tesoro</translation>
    </message>
    <message>
        <source>State (foreign affairs)</source>
        <translation>Estado (asuntos exteriores)</translation>
    </message>
    <message>
        <source>A state, county or city</source>
        <translation>Un estado, condado o ciudad</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Homeland Security Investigations (HSI)</source>
        <translation>Investigaciones de Seguridad Nacional (HSI)</translation>
    </message>
    <message>
        <source>ICE Enforcement and Removal (ERO)</source>
        <translation>ICE, Detención y Deportación (ERO)</translation>
    </message>
    <message>
        <source>CBP Professional Responsibility (OPR)</source>
        <translation>CBP, Responsabilidad Profesional (OPR)</translation>
    </message>
    <message>
        <source>CBP Field Operations (OFO)</source>
        <translation>CBP, Operaciones de Campo (OFO)</translation>
    </message>
    <message>
        <source>Border Patrol (USBP)</source>
        <translation>Patrulla Fronteriza (USBP)</translation>
    </message>
    <message>
        <source>Citizenship and Immigration (USCIS)</source>
        <translation>Ciudadanía e Inmigración (USCIS)</translation>
    </message>
    <message>
        <source>Secret Service (USSS)</source>
        <translation>Servicio Secreto (USSS)</translation>
    </message>
    <message>
        <source>Federal Protective Service (FPS)</source>
        <translation>Servicio Federal de Protección (FPS)</translation>
    </message>
    <message>
        <source>Homeland Security Inspector General (OIG)</source>
        <translation>Inspector General de Seguridad Nacional (OIG)</translation>
    </message>
    <message>
        <source>U.S. Attorney’s Office (USAO)</source>
        <translation>Fiscalía federal (USAO)</translation>
    </message>
    <message>
        <source>FBI</source>
        <translation>FBI</translation>
    </message>
    <message>
        <source>Drug Enforcement Administration (DEA)</source>
        <translation>Administración para el Control de Drogas (DEA)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Requested by the agency, which is no order</source>
        <translation>La pide la agencia, lo que no es una orden</translation>
    </message>
    <message>
        <source>Ordered by a court</source>
        <translation>Ordenada por un tribunal</translation>
    </message>
    <message>
        <source>By statute (national security letter)</source>
        <translation>Por ley (carta de seguridad nacional)</translation>
    </message>
    <message>
        <source>A full copy</source>
        <translation>Una copia completa</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>A copy with parts blacked out</source>
        <translation>Una copia con partes tachadas</translation>
    </message>
    <message>
        <source>Only the notice</source>
        <translation>Solo el aviso</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>Plataforma en línea</translation>
    </message>
    <message>
        <source>Telephone company</source>
        <translation>Compañía telefónica</translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation>Proveedor de internet</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>Escuela o universidad</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Law office</source>
        <translation>Despacho de abogados</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Agente de aduanas</translation>
    </message>
    <message>
        <source>Travel company</source>
        <translation>Empresa de viajes</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Empresa de servicios públicos</translation>
    </message>
    <message>
        <source>Is looking at it</source>
        <translation>Lo está revisando</translation>
    </message>
    <message>
        <source>Says it will comply</source>
        <translation>Dice que cumplirá</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Se niega</translation>
    </message>
    <message>
        <source>Got it narrowed</source>
        <translation>Logró que se redujera</translation>
    </message>
    <message>
        <source>Challenges it in court</source>
        <translation>Lo impugna ante el tribunal</translation>
    </message>
    <message>
        <source>Has complied</source>
        <translation>Ha cumplido</translation>
    </message>
    <message>
        <source>Has complied in part</source>
        <translation>Ha cumplido en parte</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Se sospecha</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Aviso recibido</translation>
    </message>
    <message>
        <source>Copy obtained</source>
        <translation>Copia obtenida</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Window to object open</source>
        <translation>Plazo para objetar abierto</translation>
    </message>
    <message>
        <source>Objected informally</source>
        <translation>Objetado de manera informal</translation>
    </message>
    <message>
        <source>Motion filed</source>
        <translation>Moción presentada</translation>
    </message>
    <message>
        <source>Platform challenges it</source>
        <translation>La plataforma lo impugna</translation>
    </message>
    <message>
        <source>Narrowing is negotiated</source>
        <translation>Se negocia reducirlo</translation>
    </message>
    <message>
        <source>Not challenged</source>
        <translation>No impugnado</translation>
    </message>
    <message>
        <source>Stayed by the court</source>
        <translation>Suspendido por el tribunal</translation>
    </message>
    <message>
        <source>Records produced</source>
        <translation>Registros entregados</translation>
    </message>
    <message>
        <source>Records produced in part</source>
        <translation>Registros entregados en parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Quashed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Modified by the court</source>
        <translation>Modificado por el tribunal</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Confirmado por el tribunal</translation>
    </message>
    <message>
        <source>Moot</source>
        <translation>Sin objeto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>Emitido de nuevo</translation>
    </message>
    <message>
        <source>Watched for a new demand</source>
        <translation>Se vigila si llega otro</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>Found in the text, confirmed</source>
        <translation>Hallado en el texto, confirmado</translation>
    </message>
    <message>
        <source>Read from a picture, confirmed</source>
        <translation>Leído de una imagen, confirmado</translation>
    </message>
</context>
<context>
    <name>ProcessName</name>
    <message>
        <source>Kind not known</source>
        <translation>Tipo desconocido</translation>
    </message>
</context>
<context>
    <name>ProcessOptions</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Eastern (New York)</source>
        <translation>Este (Nueva York)</translation>
    </message>
    <message>
        <source>Central (Chicago)</source>
        <translation>Centro (Chicago)</translation>
    </message>
    <message>
        <source>Mountain (Denver)</source>
        <translation>Montaña (Denver)</translation>
    </message>
    <message>
        <source>Arizona (Phoenix)</source>
        <translation>Arizona (Phoenix)</translation>
    </message>
    <message>
        <source>Pacific (Los Angeles)</source>
        <translation>Pacífico (Los Ángeles)</translation>
    </message>
    <message>
        <source>Alaska (Anchorage)</source>
        <translation>Alaska (Anchorage)</translation>
    </message>
    <message>
        <source>Hawaii (Honolulu)</source>
        <translation>Hawái (Honolulu)</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>ProcessTab</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saved in the vault as you type</source>
        <translation>Se guarda en la bóveda mientras escribe</translation>
    </message>
    <message>
        <source>A &amp;notice came</source>
        <translation>Llegó un &amp;aviso</translation>
    </message>
    <message>
        <source>The &amp;paper is here</source>
        <translation>Tengo el &amp;documento</translation>
    </message>
    <message>
        <source>A summons, subpoena or order for account data. A platform’s notice alone is enough to begin.</source>
        <translation>Un requerimiento, citación u orden sobre datos de una cuenta. Para empezar basta el aviso de una plataforma.</translation>
    </message>
    <message>
        <source>No legal process yet</source>
        <translation>Aún no hay requerimientos</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Datos de facturación:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Fin:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Inicio:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Prioridad de la tarea:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Im&amp;presión programada:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivos:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>El archivo %1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Compruebe que el nombre es correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se encontró la carpeta.
Compruebe que el nombre es correcto.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nombre de archivo no válido</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Orden de las páginas:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Páginas por hoja:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimir en un archivo...</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Páginas mal indicadas</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflictos en la impresión a doble cara</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Hay conflictos en los ajustes de doble cara. ¿Desea corregirlos?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 es una carpeta.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>No se puede escribir en el archivo %1.
Elija otro nombre de archivo.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflictos en opciones avanzadas</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflictos en la configuración de página</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Hay conflictos en las opciones de página. ¿Desea corregirlos?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Hay conflictos en algunas opciones avanzadas. ¿Desea corregirlos?</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Borde largo</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Borde corto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Conjunto de páginas:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>There is more in it than is shown here.</source>
        <translation>Contiene más de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Texto del elemento</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>To open it with Intake</source>
        <translation>Para abrirlo con Intake</translation>
    </message>
    <message>
        <source>Choose “Open a handoff”.</source>
        <translation>Elija «Abrir una entrega».</translation>
    </message>
    <message>
        <source>To open it with age (age-encryption.org)</source>
        <translation>Para abrirlo con age (age-encryption.org)</translation>
    </message>
    <message>
        <source>Receipt of a handoff</source>
        <translation>Recibo de una entrega</translation>
    </message>
    <message>
        <source>Received by, date:</source>
        <translation>Recibido por, fecha:</translation>
    </message>
    <message>
        <source>KEY-FILE</source>
        <translation>ARCHIVO-DE-CLAVE</translation>
    </message>
    <message>
        <source>Key that opens it</source>
        <translation>Clave que la abre</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>a passphrase, by whoever knows it</source>
        <translation>una frase de contraseña, por quien la conozca</translation>
    </message>
    <message>
        <source>Key that signed it (minisign)</source>
        <translation>Clave que la firmó (minisign)</translation>
    </message>
    <message>
        <source>To tell the sender that it came: in Intake, choose “Tell the sender that it came”. Without Intake, sign below and give this page back.</source>
        <translation>Para decirle al remitente que llegó: en Intake, elija «Diga al remitente que llegó». Sin Intake, firme abajo y devuelva esta página.</translation>
    </message>
    <message>
        <source>Documents, notes and sheets inside</source>
        <translation>Documentos, notas y hojas dentro</translation>
    </message>
    <message>
        <source>KEY-FILE is the name of the file with your secret key.</source>
        <translation>ARCHIVO-DE-CLAVE es el nombre del archivo que contiene su clave secreta.</translation>
    </message>
    <message>
        <source>Your key needs age 1.3 or newer.</source>
        <translation>Su clave requiere age 1.3 o posterior.</translation>
    </message>
    <message>
        <source>Each other file likewise, with its own number.</source>
        <translation>Cada uno de los demás archivos, igual, con su propio número.</translation>
    </message>
    <message>
        <source>Then unpack the ZIP archive. README.txt in it says the rest, in English and Spanish.</source>
        <translation>Después extraiga el archivo ZIP. Lo demás lo dice README.txt, que está dentro, en inglés y español.</translation>
    </message>
    <message>
        <source>Given out again on {time}, from what the sender’s record keeps.</source>
        <translation>Expedido de nuevo el {time}, según lo que conserva el registro del remitente.</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>ya no se sabe</translation>
    </message>
    <message>
        <source>keys whose owner is not known: {count}</source>
        <translation>claves de las que no se sabe de quién son: {count}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>It names nothing that is inside. Paper and PDF are not encrypted.</source>
        <translation>No nombra nada de lo que va dentro. El papel y el PDF no están cifrados.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>El recibo está guardado.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Ask for it again: it may have been cut off while it was copied.</source>
        <translation>Pídalo de nuevo: puede que se cortara al copiarlo.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Esto es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>Choose ordinary files and folders only.</source>
        <translation>Elija solo archivos y carpetas corrientes.</translation>
    </message>
    <message>
        <source>Nothing is missing: what it leads to is met once, where it really is.</source>
        <translation>No falta nada: aquello a lo que lleva se incorpora una vez, donde está de verdad.</translation>
    </message>
    <message>
        <source>This is a link that leads out of the chosen folder.</source>
        <translation>Es un enlace que lleva fuera de la carpeta elegida.</translation>
    </message>
    <message>
        <source>If you want what it leads to, choose that itself.</source>
        <translation>Si quiere aquello a lo que lleva, elíjalo directamente.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Ask for a new copy. Flattened, what its pages still show is kept as pictures.</source>
        <translation>Pida una copia nueva. Si se aplana, lo que sus páginas aún muestran se conserva como imágenes.</translation>
    </message>
    <message>
        <source>Check who may read it, or copy it to another drive and use the copy.</source>
        <translation>Compruebe quién tiene permiso para leerlo, o cópielo a otra unidad y use la copia.</translation>
    </message>
    <message>
        <source>There is no file of that name.</source>
        <translation>No hay ningún archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Check its name, and that the drive is plugged in, then try again.</source>
        <translation>Compruebe el nombre y que la unidad esté conectada, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe, not a file.</source>
        <translation>Es una carpeta, un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elija el archivo mismo.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>Es un enlace que vuelve a sí mismo.</translation>
    </message>
    <message>
        <source>Choose another copy of it: this one may have been cut off.</source>
        <translation>Elija otra copia: puede que esta se cortara.</translation>
    </message>
    <message>
        <source>It is far too large for what is looked for in it.</source>
        <translation>Es demasiado grande para lo que se busca en él.</translation>
    </message>
    <message>
        <source>Choose the file with the key or passphrase, which has a few lines.</source>
        <translation>Elija el archivo con la clave o la frase de contraseña, que tiene pocas líneas.</translation>
    </message>
    <message>
        <source>Close the program that writes to it, then try again.</source>
        <translation>Cierre el programa que escribe en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You may not read it, or the drive does not give it back.</source>
        <translation>No tiene permiso para leerlo, o la unidad no lo devuelve.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está ahí.</translation>
    </message>
    <message>
        <source>This is a link that leads back to itself or to a folder it stands in.</source>
        <translation>Es un enlace que vuelve a sí mismo o a una carpeta en la que está.</translation>
    </message>
    <message>
        <source>There is already a file of that name.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the clean copies.</source>
        <translation>Elija una carpeta vacía para las copias limpias.</translation>
    </message>
    <message>
        <source>The clean copy could not be written.</source>
        <translation>No se pudo escribir la copia limpia.</translation>
    </message>
    <message>
        <source>Check the free space on the drive and who may write to it.</source>
        <translation>Compruebe el espacio libre de la unidad y quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>The file is too large to be cleaned.</source>
        <translation>El archivo es demasiado grande para limpiarlo.</translation>
    </message>
    <message>
        <source>Save it smaller in another program, then add it again.</source>
        <translation>Guárdelo más pequeño con otro programa y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than 16 GiB, the most that is taken in as one file.</source>
        <translation>El archivo pasa de 16 GiB, lo máximo que se admite como un solo archivo.</translation>
    </message>
    <message>
        <source>Divide it in the program it comes from, then add the parts.</source>
        <translation>Divídalo con el programa del que procede y añada las partes.</translation>
    </message>
    <message>
        <source>The picture claims more pixels than can be cleaned safely.</source>
        <translation>La imagen dice tener más píxeles de los que se pueden limpiar sin riesgo.</translation>
    </message>
    <message>
        <source>If it is real, save it smaller in another program, then add it again.</source>
        <translation>Si es auténtica, guárdela más pequeña con otro programa y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
        <source>Ask for it again: there is nothing in it to show.</source>
        <translation>Pídala de nuevo: no contiene nada que mostrar.</translation>
    </message>
    <message>
        <source>The file holds a part that this program does not know, so it can&apos;t be called clean.</source>
        <translation>El archivo contiene una parte que este programa no conoce, así que no se puede dar por limpio.</translation>
    </message>
    <message>
        <source>Take it in as received, or have it saved as a PDF and add that.</source>
        <translation>Incorpórelo tal como llegó, o pida que lo guarden como PDF y añada ese.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it should, as files made to do harm do.</source>
        <translation>El archivo se desempaqueta en mucho más de lo debido, como los que se hacen para causar daño.</translation>
    </message>
    <message>
        <source>Ask where it came from. It can be taken in as received, without being opened.</source>
        <translation>Pregunte de dónde vino. Se puede incorporar tal como llegó, sin abrirlo.</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>El archivo está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Enter its password, or take it in as received.</source>
        <translation>Introduzca su contraseña, o incorpórelo tal como llegó.</translation>
    </message>
    <message>
        <source>The password does not open the file.</source>
        <translation>La contraseña no abre el archivo.</translation>
    </message>
    <message>
        <source>Ask for the password of this file, then try again.</source>
        <translation>Pida la contraseña de este archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that this program can&apos;t open.</source>
        <translation>El archivo está cifrado de un modo que este programa no puede abrir.</translation>
    </message>
    <message>
        <source>Ask for a copy without encryption, or take it in as received.</source>
        <translation>Pida una copia sin cifrar, o incorpórelo tal como llegó.</translation>
    </message>
    <message>
        <source>This part is not in the file, or can&apos;t be taken out of it.</source>
        <translation>Esta parte no está en el archivo, o no se puede sacar de él.</translation>
    </message>
    <message>
        <source>The file it belongs to is kept whole.</source>
        <translation>El archivo al que pertenece se conserva entero.</translation>
    </message>
    <message>
        <source>The file is damaged and can&apos;t be opened as what it claims to be.</source>
        <translation>El archivo está dañado y no se puede abrir como lo que dice ser.</translation>
    </message>
    <message>
        <source>Ask for a new copy.</source>
        <translation>Pida otra copia.</translation>
    </message>
    <message>
        <source>Opening the file broke the reader, which ran apart from everything else.</source>
        <translation>Al abrir el archivo falló el lector, que funcionaba aparte de todo lo demás.</translation>
    </message>
    <message>
        <source>Treat the file as hostile until you know better, and ask for a new copy.</source>
        <translation>Trate el archivo como hostil mientras no sepa más, y pida otra copia.</translation>
    </message>
    <message>
        <source>The file took too long to open.</source>
        <translation>El archivo tardó demasiado en abrirse.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy, or try again when the computer is less busy.</source>
        <translation>Pida una copia más sencilla, o intente de nuevo cuando la computadora esté menos ocupada.</translation>
    </message>
    <message>
        <source>The file needs more memory than a file may use.</source>
        <translation>El archivo necesita más memoria de la que un archivo puede usar.</translation>
    </message>
    <message>
        <source>The second look still found traces in the clean copy, so it was thrown away.</source>
        <translation>La segunda revisión aún encontró rastros en la copia limpia, así que se descartó.</translation>
    </message>
    <message>
        <source>Take a screenshot of the picture and add that instead.</source>
        <translation>Haga una captura de pantalla de la imagen y añádala en su lugar.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be cleaned.</source>
        <translation>Este tipo de archivo no se puede limpiar.</translation>
    </message>
    <message>
        <source>It can be taken into a vault as received.</source>
        <translation>Se puede incorporar a una bóveda tal como llegó.</translation>
    </message>
    <message>
        <source>What the vault says of this item can&apos;t be read.</source>
        <translation>Lo que la bóveda dice de este elemento no se puede leer.</translation>
    </message>
    <message>
        <source>Check the vault under Activity, and compare with a backup.</source>
        <translation>Revise la bóveda en Actividad y compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>It shows a picture of a kind that this program does not know, so it can&apos;t be called clean.</source>
        <translation>Muestra una imagen de un tipo que este programa no conoce, así que no se puede dar por limpio.</translation>
    </message>
    <message>
        <source>Another file, such as a web page, is built into it, and only Word puts the two together.</source>
        <translation>Lleva dentro otro archivo, por ejemplo una página web, y solo Word une los dos.</translation>
    </message>
    <message>
        <source>Have it opened in Word and saved again, or saved as a PDF, and add that. Or take it in as received.</source>
        <translation>Pida que lo abran en Word y lo guarden de nuevo, o como PDF, y añada ese. O incorpórelo tal como llegó.</translation>
    </message>
    <message>
        <source>A pivot table in it holds no values: they are worked out only when Excel opens the file.</source>
        <translation>Una tabla dinámica no contiene valores: solo se calculan cuando Excel abre el archivo.</translation>
    </message>
    <message>
        <source>Have it opened in Excel and saved again, or saved as a PDF, and add that. Or take it in as received.</source>
        <translation>Pida que lo abran en Excel y lo guarden de nuevo, o como PDF, y añada ese. O incorpórelo tal como llegó.</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Replace the data key</source>
        <translation>Reemplazar la clave de datos</translation>
    </message>
    <message>
        <source>For when somebody left who may have a copy of the vault: everything is encrypted anew, and what is stored from now on opens with nothing they have. It takes as long as a backup and as much room on the drive.</source>
        <translation>Para cuando se fue alguien que puede tener una copia de la bóveda: todo se cifra de nuevo, y lo que se guarde desde ahora no se abre con nada que tenga. Tarda lo que una copia de seguridad y ocupa lo mismo en la unidad.</translation>
    </message>
    <message>
        <source>Only your passphrase and this new sheet open the vault afterwards. Everybody else has to be added again. Handoffs are signed with another key: tell counsel, who will see that it changed.</source>
        <translation>Después solo su frase de contraseña y esta nueva hoja abren la bóveda. A los demás hay que añadirlos de nuevo. Las entregas se firman con otra clave: avise a los abogados, que verán que cambió.</translation>
    </message>
    <message>
        <source>&amp;Replace the key</source>
        <translation>&amp;Reemplazar la clave</translation>
    </message>
    <message>
        <source>Replacing the data key</source>
        <translation>Reemplazando la clave de datos</translation>
    </message>
    <message>
        <source>cancelling keeps the key there is</source>
        <translation>si se cancela, queda la clave actual</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>the passphrase without a name</source>
        <translation>la frase sin nombre</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation>¿Quitar a {who}?</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no longer, at once. Backups made before, and a copy of the vault, still open with it. If they may have a copy, replace the data key too.</source>
        <translation>Esta frase deja de abrir la bóveda de inmediato. Las copias de seguridad anteriores y una copia de la bóveda se siguen abriendo con ella. Si puede tener una copia, reemplace también la clave de datos.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>RenamePersonDialog</name>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>¿De quién es la frase de contraseña?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Diga quién es</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Custody report, matter {code}, exhibit {number}</source>
        <translation>Informe de custodia, asunto {code}, prueba {number}</translation>
    </message>
    <message>
        <source>Custody report, matter {code}</source>
        <translation>Informe de custodia, asunto {code}</translation>
    </message>
    <message>
        <source>The record of the whole vault was checked when this was printed: its {count} lines hold, each fits the one before it, and none is missing. Times are those of the computer’s clock.</source>
        <translation>El registro de toda la bóveda se comprobó al imprimir esto: sus {count} líneas son íntegras, cada una encaja con la anterior y no falta ninguna. Las horas son las del reloj del equipo.</translation>
    </message>
    <message>
        <source>Vault {id}. Hash of the last line: {hash}</source>
        <translation>Bóveda {id}. Hash de la última línea: {hash}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Hash of the line</source>
        <translation>Hash de la línea</translation>
    </message>
    <message>
        <source>Signed, date:</source>
        <translation>Firma, fecha:</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Copia limpia</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Found and removed</source>
        <translation>Encontrado y eliminado</translation>
    </message>
    <message>
        <source>Nothing hidden was found.</source>
        <translation>No se encontró nada oculto.</translation>
    </message>
    <message>
        <source>Found and kept</source>
        <translation>Encontrado y conservado</translation>
    </message>
    <message>
        <source>Faces, handwriting and wording stay visible. Look before you share.</source>
        <translation>Las caras, la letra manuscrita y lo escrito siguen a la vista. Mire antes de compartir.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Desbloquearla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Bóveda nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>Dónde va la bóveda nueva</translation>
    </message>
    <message>
        <source>Choose what is to be read</source>
        <translation>Elija qué se va a leer</translation>
    </message>
    <message>
        <source>Choose where the new vault goes</source>
        <translation>Elija dónde quedará la bóveda nueva</translation>
    </message>
    <message>
        <source>Type the passphrase, or the words of the sheet</source>
        <translation>Escriba la frase de contraseña o las palabras de la hoja</translation>
    </message>
    <message>
        <source>Stopped. No half vault was left.</source>
        <translation>Detenido. No quedó ninguna bóveda a medias.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup becomes a vault in a place of its own. It is checked first; nothing that is there is overwritten, and the backup stays.</source>
        <translation>De una copia de seguridad se hace una bóveda en un lugar propio. Antes se comprueba; no se sobrescribe nada de lo que hay, y la copia se conserva.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>The folder or drive with the backup</source>
        <translation>La carpeta o la unidad de la copia</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose the one whose name ends with .intake.</source>
        <translation>En esta carpeta no hay ninguna copia de seguridad. Elija la carpeta cuyo nombre termina en .intake.</translation>
    </message>
    <message>
        <source>Passphrase of that moment</source>
        <translation>Frase de contraseña de aquel momento</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>It is no backup of the vault that is open.</source>
        <translation>No es una copia de la bóveda que está abierta.</translation>
    </message>
    <message>
        <source>Checking what was restored</source>
        <translation>Comprobando lo restaurado</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restaurando una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored and checked: {place}. Lock this vault, then open that one from the start window.</source>
        <translation>Restaurada y comprobada: {place}. Bloquee esta bóveda y abra aquella desde la ventana de inicio.</translation>
    </message>
    <message>
        <source>Restored and checked: {place}.</source>
        <translation>Restaurada y comprobada: {place}.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <source>The vault this was taken from is on this computer: {name}. With the passphrase typed below, the two can be compared.</source>
        <translation>La bóveda de la que se hizo esta copia está en este equipo: {name}. Con la frase de contraseña escrita abajo se pueden comparar las dos.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>They could not be compared: the vault on this computer does not open with this passphrase.</source>
        <translation>No se pudieron comparar: la bóveda de este equipo no se abre con esta frase de contraseña.</translation>
    </message>
    <message>
        <source>They could not be compared: the vault on this computer does not open.</source>
        <translation>No se pudieron comparar: la bóveda de este equipo no se abre.</translation>
    </message>
    <message>
        <source>Its record went another way than that of the vault here: look at both. Last event: {day}.</source>
        <translation>Su registro siguió otro camino que el de la bóveda de aquí: mire los dos. Último suceso: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>This backup is %n event(s) older than the vault here. Last event: {day}.</source>
        <translation>
            <numerusform>Esta copia es %n suceso más antigua que la bóveda de aquí. Último suceso: {day}.</numerusform>
            <numerusform>Esta copia es %n sucesos más antigua que la bóveda de aquí. Último suceso: {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is up to date with the vault here. Last event: {day}.</source>
        <translation>Está al día con la bóveda de aquí. Último suceso: {day}.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review what will be inside</source>
        <translation>Revise lo que habrá dentro</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n archivo, {size}</numerusform>
            <numerusform>%n archivos, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n left out</source>
        <translation>
            <numerusform>Reponer %n omitido</numerusform>
            <numerusform>Reponer %n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Always goes along: explanations, lists, checksums</source>
        <translation>Va siempre con ello: explicaciones, listas, sumas de comprobación</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Omitir {name}</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrito aquí</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Return date before the date of issue</source>
        <translation>Fecha de cumplimiento anterior a la de emisión</translation>
    </message>
    <message>
        <source>Return date before the notice</source>
        <translation>Fecha de cumplimiento anterior al aviso</translation>
    </message>
    <message>
        <source>Purpose left blank</source>
        <translation>Finalidad en blanco</translation>
    </message>
    <message>
        <source>Purpose does not match the power cited</source>
        <translation>La finalidad no corresponde a la facultad citada</translation>
    </message>
    <message>
        <source>Issuer’s title not among those named</source>
        <translation>El cargo del emisor no está entre los nombrados</translation>
    </message>
    <message>
        <source>No judge’s signature on an order</source>
        <translation>Orden sin firma de un juez</translation>
    </message>
    <message>
        <source>Asks for more than subscriber data</source>
        <translation>Pide más que datos del suscriptor</translation>
    </message>
    <message>
        <source>Asks for content or location</source>
        <translation>Pide contenido o ubicación</translation>
    </message>
    <message>
        <source>Nondisclosure is only requested</source>
        <translation>La no divulgación solo se pide</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Addressed to another platform</source>
        <translation>Dirigido a otra plataforma</translation>
    </message>
    <message>
        <source>The notice looks suspicious</source>
        <translation>El aviso parece sospechoso</translation>
    </message>
    <message>
        <source>Notice given late</source>
        <translation>Aviso tardío</translation>
    </message>
    <message>
        <source>Follows one that was withdrawn</source>
        <translation>Sigue a uno que fue retirado</translation>
    </message>
    <message>
        <source>Asks for more than the one before</source>
        <translation>Pide más que el anterior</translation>
    </message>
    <message>
        <source>Return {return}, issued {issued}</source>
        <translation>Entrega {return}, emitido {issued}</translation>
    </message>
    <message>
        <source>Return {return}, notice {noticed}</source>
        <translation>Entrega {return}, aviso {noticed}</translation>
    </message>
    <message>
        <source>“{purpose}” under {citation}</source>
        <translation>«{purpose}» según {citation}</translation>
    </message>
    <message>
        <source>“{title}”, held against {lists}</source>
        <translation>«{title}», comparado con {lists}</translation>
    </message>
    <message>
        <source>Addressed to {platform}, accounts on {accounts}</source>
        <translation>Dirigido a {platform}, cuentas en {accounts}</translation>
    </message>
    <message>
        <source>Sent by {sender}</source>
        <translation>Enviado por {sender}</translation>
    </message>
    <message>
        <source>Notice {noticed}, due by {latest}</source>
        <translation>Aviso {noticed}, debía darse hasta {latest}</translation>
    </message>
    <message>
        <source>Withdrawn {withdrawn}, this one issued {issued}: {days} later</source>
        <translation>Retirado {withdrawn}, este emitido {issued}: {days} después</translation>
    </message>
    <message>
        <source>Withdrawn {withdrawn}</source>
        <translation>Retirado {withdrawn}</translation>
    </message>
    <message>
        <source>Records of {before} before, of {after} now</source>
        <translation>Antes registros de {before}, ahora de {after}</translation>
    </message>
    <message>
        <source>Only {name} can open it. Signed by this vault.</source>
        <translation>Solo puede abrirla {name}. Firmada por esta bóveda.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase opens it. Signed by this vault.</source>
        <translation>La abre quien conozca la frase de contraseña. Firmada por esta bóveda.</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Guardar esta lista…</translation>
    </message>
    <message>
        <source>Finish “To whom”, and choose at least one item or note.</source>
        <translation>Complete «A quién» y elija al menos un elemento o una nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of numbered pages, {size}</source>
        <translation>
            <numerusform>%n imagen de páginas numeradas, {size}</numerusform>
            <numerusform>%n imágenes de páginas numeradas, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Mostrar más (queda %n)</numerusform>
            <numerusform>Mostrar más (quedan %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told: {fields}</source>
        <translation>No se dice: {fields}</translation>
    </message>
    <message>
        <source>Putting together what would be inside</source>
        <translation>Reuniendo lo que iría dentro</translation>
    </message>
    <message>
        <source>What would be inside was not put together.</source>
        <translation>Lo que iría dentro no se ha reunido.</translation>
    </message>
    <message>
        <source>Put it together</source>
        <translation>Reunirlo</translation>
    </message>
</context>
<context>
    <name>RiskQuestion</name>
    <message>
        <source>&amp;What counsel should know</source>
        <translation>&amp;Qué debe saber el abogado</translation>
    </message>
    <message>
        <source>Is there a danger that only counsel should know of?</source>
        <translation>¿Hay algún peligro que solo deba saber el abogado?</translation>
    </message>
    <message>
        <source>At work, at home, about papers: only what they bring up themselves. Nobody is asked for their status. It is on no printed sheet.</source>
        <translation>En el trabajo, en casa, sobre papeles: solo lo que la persona mencione por sí misma. A nadie se le pregunta por su situación migratoria. No aparece en ninguna hoja impresa.</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>{source} (checked {day})</source>
        <translation>{source} (verificado {day})</translation>
    </message>
    <message>
        <source>Not confirmed: ask counsel</source>
        <translation>Sin confirmar: pregunte al abogado</translation>
    </message>
    <message>
        <source>Seen in an official text</source>
        <translation>Visto en un texto oficial</translation>
    </message>
    <message>
        <source>Reported by the press or an organisation</source>
        <translation>Reportado por la prensa o una organización</translation>
    </message>
    <message>
        <source>Common knowledge, not checked in a source</source>
        <translation>Conocimiento común, sin verificar en una fuente</translation>
    </message>
    <message>
        <source>Not found, or sources differ</source>
        <translation>No se encontró, o las fuentes difieren</translation>
    </message>
    <message>
        <source>This program’s own caution</source>
        <translation>Precaución propia de este programa</translation>
    </message>
    <message>
        <source>Sends a copy</source>
        <translation>Envía una copia</translation>
    </message>
    <message>
        <source>Does not always send a copy</source>
        <translation>No siempre envía una copia</translation>
    </message>
    <message>
        <source>Not known whether it sends a copy</source>
        <translation>No se sabe si envía una copia</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Can they &amp;talk here and now?</source>
        <translation>¿Puede &amp;hablar aquí y ahora?</translation>
    </message>
    <message>
        <source>Is it safe to talk?</source>
        <translation>¿Es seguro hablar?</translation>
    </message>
    <message>
        <source>If not, agree on how to reach them without danger, and stop here.</source>
        <translation>Si no, acuerden cómo contactarle sin peligro y deténganse aquí.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Everything that can still be read goes into a new vault, which opens with the same passphrases. The damaged one stays as it is. Choose another drive if this one may be failing.</source>
        <translation>Todo lo que aún se puede leer va a una bóveda nueva, que se abre con las mismas frases de contraseña. La dañada se queda como está. Elija otra unidad si es posible que esta falle.</translation>
    </message>
    <message>
        <source>Damaged vault</source>
        <translation>Bóveda dañada</translation>
    </message>
    <message>
        <source>The folder of the damaged vault</source>
        <translation>La carpeta de la bóveda dañada</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>En esta carpeta no hay ninguna bóveda.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Checking what was saved</source>
        <translation>Comprobando lo guardado</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Guardando lo que se puede leer</translation>
    </message>
    <message>
        <source>Saved to {place}: {matters} matters, {items} items, {notes} wordings of notes.</source>
        <translation>Guardado en {place}: asuntos: {matters}; elementos: {items}; redacciones de notas: {notes}.</translation>
    </message>
    <message>
        <source>Nothing is missing, as the record tells.</source>
        <translation>No falta nada, según el registro.</translation>
    </message>
    <message>
        <source>Something could not be read that the record does not name.</source>
        <translation>No se pudo leer algo que el registro no nombra.</translation>
    </message>
    <message>
        <source>Lost or damaged:</source>
        <translation>Perdido o dañado:</translation>
    </message>
</context>
<context>
    <name>ScopeBars</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>ScopePanel</name>
    <message>
        <source>Beside the one before</source>
        <translation>Frente al anterior</translation>
    </message>
    <message>
        <source>what is asked for now, and was then</source>
        <translation>qué se pide ahora y qué se pidió antes</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Neither names accounts or records yet.</source>
        <translation>Aún ninguno nombra cuentas ni registros.</translation>
    </message>
    <message>
        <source>Before, and now below it</source>
        <translation>Antes, y debajo ahora</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>{times} times as long</source>
        <translation>{times} veces su duración</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with “{words}”</source>
        <translation>
            <numerusform>%n lugar con «{words}»</numerusform>
            <numerusform>%n lugares con «{words}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>More than %n places with “{words}”: titles and the newest first. Add a word.</source>
        <translation>
            <numerusform>Más de %n lugar con «{words}»: primero los títulos y lo más reciente. Añada una palabra.</numerusform>
            <numerusform>Más de %n lugares con «{words}»: primero los títulos y lo más reciente. Añada una palabra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words are found by their beginnings, in titles, notes, documents and legal processes. Words in quotation marks have to stand beside each other.</source>
        <translation>Las palabras se encuentran por su comienzo, en títulos, notas, documentos y procesos legales. Las palabras entre comillas tienen que estar una junto a otra.</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Nothing found there</source>
        <translation>No se encontró nada ahí</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Go to &amp;Activity</source>
        <translation>Ir a &amp;Actividad</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Su frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>The twelve words of the recovery sheet</source>
        <translation>Las doce palabras de la hoja de recuperación</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>SettingsNote</name>
    <message>
        <source>The settings of this computer could not be read, so the usual ones are in force. The damaged file was kept. No vault is affected.</source>
        <translation>No se pudieron leer los ajustes de esta computadora, así que rigen los habituales. El archivo dañado se conservó. Ninguna bóveda se ve afectada.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>after {count} min</source>
        <translation>tras {count} min</translation>
    </message>
    <message>
        <source>Lock when nobody touches keyboard or mouse</source>
        <translation>Bloquear cuando nadie toca el teclado ni el ratón</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What is typed and not finished is kept in the vault as a draft.</source>
        <translation>Ctrl+L bloquea al instante. Lo escrito sin terminar queda en la bóveda como borrador.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>for this computer and this vault</source>
        <translation>para esta computadora y esta bóveda</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>These twelve words, in this order, open the vault when its passphrase is lost.</source>
        <translation>Estas doce palabras, en este orden, abren la bóveda cuando se pierde su frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the computer, in a place only you know.</source>
        <translation>Quien tenga esta hoja puede abrir la bóveda. Guárdela lejos de la computadora, en un lugar que solo usted conozca.</translation>
    </message>
    <message>
        <source>In Intake, choose “Use the recovery sheet” and type the words.</source>
        <translation>En Intake, elija «Usar la hoja de recuperación» y escriba las palabras.</translation>
    </message>
    <message>
        <source>The same words for a scanner. Never photograph this with a phone.</source>
        <translation>Las mismas palabras para un lector. No fotografíe esto nunca con un teléfono.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>The words before open the vault no longer; they still open backups made before.</source>
        <translation>Las palabras anteriores ya no abren la bóveda; siguen abriendo las copias de seguridad anteriores.</translation>
    </message>
    <message>
        <source>&amp;Use this sheet</source>
        <translation>&amp;Usar esta hoja</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Type the twelve words from the paper for “{name}”.</source>
        <translation>Escriba las doce palabras del papel de «{name}».</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Palabra {number}</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>&amp;Abrir la bóveda</translation>
    </message>
    <message>
        <source>twelve words to go</source>
        <translation>faltan doce palabras</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>takes about a second</source>
        <translation>tarda alrededor de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>falta %n palabra</numerusform>
            <numerusform>faltan %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Not one of the words</source>
        <translation>No es una de las palabras</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Type two words back from the paper.</source>
        <translation>Vuelva a escribir dos palabras leyéndolas del papel.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Palabra {number}</translation>
    </message>
    <message>
        <source>One word to go</source>
        <translation>Falta una palabra</translation>
    </message>
    <message>
        <source>Two words to type back</source>
        <translation>Faltan dos palabras por escribir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>Show &amp;words</source>
        <translation>Ver &amp;palabras</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Before this ends, the sheet is tried on the vault. Keep it away from the laptop.</source>
        <translation>Antes de terminar, la hoja se prueba en la bóveda. Guárdela lejos de la computadora.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Not this word</source>
        <translation>No es esta palabra</translation>
    </message>
    <message>
        <source>Hide &amp;words</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF to a stick, or copy the words by hand.</source>
        <translation>Esta computadora no tiene impresora configurada. Guarde un PDF en una memoria USB o copie las palabras a mano.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one.</source>
        <translation>Ya hay un archivo con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another place.</source>
        <translation>No se pudo escribir el PDF ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved. Move the PDF off this computer: whoever finds it can open the vault.</source>
        <translation>Guardada. Saque el PDF de esta computadora: quien lo encuentre puede abrir la bóveda.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Fact sheet</source>
        <translation>Hoja de datos</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primera revisión</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Confidential: it names accounts and people.</source>
        <translation>Confidencial: nombra cuentas y personas.</translation>
    </message>
    <message>
        <source>the rest is in the vault</source>
        <translation>el resto está en la bóveda</translation>
    </message>
    <message>
        <source>and {count} more, in the vault</source>
        <translation>y {count} más, en la bóveda</translation>
    </message>
    <message>
        <source>left out by the sender</source>
        <translation>omitido por el remitente</translation>
    </message>
    <message>
        <source>Left out by the sender: {fields}.</source>
        <translation>Omitido por el remitente: {fields}.</translation>
    </message>
    <message>
        <source>Deadlines that rest on what was left out are not shown.</source>
        <translation>No se muestran los plazos que dependen de lo omitido.</translation>
    </message>
</context>
<context>
    <name>SheetsTab</name>
    <message>
        <source>Which sheet</source>
        <translation>Qué hoja</translation>
    </message>
    <message>
        <source>Which process the sheet is about</source>
        <translation>De qué requerimiento trata la hoja</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Paper and PDF are not encrypted. What they say is what was recorded; it is not legal advice.</source>
        <translation>El papel y el PDF no están cifrados. Dicen lo que se registró; no es asesoría legal.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Incorporar una carpeta</translation>
    </message>
    <message>
        <source>Drop files anywhere here, or paste a screenshot.</source>
        <translation>Suelte archivos aquí o pegue una captura.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>&amp;Where it stands</source>
        <translation>&amp;En qué estado está</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The lock stopped work that was under way. What was finished is kept; a handoff that was being written has to be done again.</source>
        <translation>El bloqueo detuvo un trabajo en curso. Lo que se terminó se conserva; una entrega que se estaba escribiendo tiene que hacerse de nuevo.</translation>
    </message>
    <message>
        <source>Look at Activity</source>
        <translation>Ver Actividad</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>This vault can only be read: its drive is write-protected, or you may not change files there. Nothing you type is kept, and the record does not note what you look at.</source>
        <translation>Esta bóveda solo se puede leer: su unidad está protegida contra escritura, o usted no puede cambiar archivos allí. Nada de lo que escriba se conserva, y el registro no anota lo que consulta.</translation>
    </message>
    <message>
        <source>The last session ended without locking. What was being stored at that moment is not here; everything before it is.</source>
        <translation>La última sesión terminó sin bloquear. Lo que se estaba guardando en ese momento no está aquí; todo lo anterior sí.</translation>
    </message>
    <message>
        <source>The last session ended without locking, and the file with its last changes (vault.db-wal) is damaged. Some things that counted as stored are missing. Compare with a backup.</source>
        <translation>La última sesión terminó sin bloquear, y el archivo con sus últimos cambios (vault.db-wal) está dañado. Faltan cosas que constaban como guardadas. Compare con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The last session ended without locking, and the file with its last changes (vault.db-wal) is gone. Look for it where this folder was copied from; without it the last things stored are missing.</source>
        <translation>La última sesión terminó sin bloquear, y el archivo con sus últimos cambios (vault.db-wal) ha desaparecido. Búsquelo donde se copió esta carpeta; sin él faltan las últimas cosas guardadas.</translation>
    </message>
    <message>
        <source>This computer can hibernate, which writes everything in memory to its disk, and it uses swap. Turn both off, or encrypt the whole disk.</source>
        <translation>Este equipo puede hibernar, lo que escribe en su disco todo lo que hay en la memoria, y usa memoria de intercambio. Desactive ambas cosas o cifre todo el disco.</translation>
    </message>
    <message>
        <source>This computer may write parts of memory to its disk (swap). Turn swap off, or encrypt the whole disk.</source>
        <translation>Este equipo puede escribir partes de la memoria en su disco (intercambio). Desactive el intercambio o cifre todo el disco.</translation>
    </message>
    <message>
        <source>Pages of this vault are damaged, so it is open for reading only. Copy its folder to another drive before anything else. Then restore a backup, or save what can be read into a new vault.</source>
        <translation>Hay páginas dañadas en esta bóveda, por lo que está abierta solo para lectura. Antes que nada, copie su carpeta a otra unidad. Después restaure una copia de seguridad, o guarde lo que se pueda leer en una bóveda nueva.</translation>
    </message>
    <message>
        <source>What was typed before the vault was locked and could not be saved is in it now, as drafts.</source>
        <translation>Lo que se escribió antes de bloquear la bóveda y no se pudo guardar ya está en ella, como borradores.</translation>
    </message>
    <message>
        <source>Entries of this vault can&apos;t be read ({count}): somebody may have changed them outside the program. Lists leave them out or show them in part. Check the vault under Activity, and compare with a backup.</source>
        <translation>Hay entradas de esta bóveda que no se pueden leer ({count}): es posible que alguien las haya cambiado fuera del programa. Las listas las omiten o las muestran en parte. Revise la bóveda en Actividad y compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Everything in this vault is invented. Put nothing real in it: its passphrase is no secret.</source>
        <translation>Todo en esta bóveda es inventado. No ponga nada real en ella: su frase de contraseña no es secreta.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Take in what people trust you with</source>
        <translation>Reciba lo que la gente le confía</translation>
    </message>
    <message>
        <source>Papers and files are cleaned of hidden details, kept encrypted on this computer, and handed to a lawyer in one sealed file. Nothing goes over a network.</source>
        <translation>A los papeles y archivos se les quitan los datos ocultos, se guardan cifrados en esta computadora y se entregan a un abogado en un solo archivo sellado. Nada pasa por una red.</translation>
    </message>
    <message>
        <source>&amp;Create a vault</source>
        <translation>&amp;Crear una bóveda</translation>
    </message>
    <message>
        <source>A new encrypted folder for your matters. Takes about five minutes, with pen and paper.</source>
        <translation>Una carpeta cifrada nueva para sus asuntos. Toma unos cinco minutos, con lápiz y papel.</translation>
    </message>
    <message>
        <source>&amp;Open a vault</source>
        <translation>&amp;Abrir una bóveda</translation>
    </message>
    <message>
        <source>One that exists already, on this computer or on a drive.</source>
        <translation>Una que ya existe, en esta computadora o en una unidad.</translation>
    </message>
    <message>
        <source>Open a &amp;handoff</source>
        <translation>Abrir una &amp;entrega</translation>
    </message>
    <message>
        <source>For counsel: a sealed file that was made for your key.</source>
        <translation>Para abogados: un archivo sellado hecho para su clave.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>&amp;Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>From the drive it lies on, when the vault or its computer is lost.</source>
        <translation>Desde la unidad en que está, cuando se perdió la bóveda o su equipo.</translation>
    </message>
    <message>
        <source>Practise with a sample vault</source>
        <translation>Practicar con una bóveda de muestra</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No jobs running</source>
        <translation>Ninguna tarea en curso</translation>
    </message>
</context>
<context>
    <name>StepNumber</name>
    <message>
        <source>Step {number}, waiting</source>
        <translation>Paso {number}, en espera</translation>
    </message>
    <message>
        <source>Step {number}, now</source>
        <translation>Paso {number}, ahora</translation>
    </message>
    <message>
        <source>Step {number}, done</source>
        <translation>Paso {number}, hecho</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>The coming weeks</source>
        <translation>Las próximas semanas</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Número del formulario</translation>
    </message>
    <message>
        <source>Authority cited</source>
        <translation>Fundamento legal citado</translation>
    </message>
    <message>
        <source>Reason stated</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Asked to keep quiet</source>
        <translation>Se pide guardar silencio</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Se solicita</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Court and docket number</source>
        <translation>Tribunal y número de expediente</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Notificado a</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Reference of the notice</source>
        <translation>Referencia del aviso</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>Ya entregado</translation>
    </message>
    <message>
        <source>Days to object</source>
        <translation>Días para objetar</translation>
    </message>
    <message>
        <source>Where that number comes from</source>
        <translation>De dónde sale ese número</translation>
    </message>
    <message>
        <source>What the platform wants to see</source>
        <translation>Qué quiere ver la plataforma</translation>
    </message>
    <message>
        <source>{exhibit}, page {page}, read from the picture, {sure} per cent sure</source>
        <translation>{exhibit}, página {page}, leído en la imagen, {sure} por ciento seguro</translation>
    </message>
    <message>
        <source>{exhibit}, page {page}, {sure} per cent sure</source>
        <translation>{exhibit}, página {page}, {sure} por ciento seguro</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Read from the papers</source>
        <translation>Leído en los documentos</translation>
    </message>
    <message>
        <source>&amp;Read the papers</source>
        <translation>&amp;Leer los documentos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading papers, {done} of {total}</source>
        <translation>Leyendo los documentos, {done} de {total}</translation>
    </message>
    <message>
        <source>Known phrases in the papers are looked for on this computer. What they say is only suggested: you confirm or turn down each.</source>
        <translation>En este equipo se buscan frases conocidas en los documentos. Lo que dicen solo se sugiere: usted confirma o descarta cada una.</translation>
    </message>
    <message>
        <source>Nothing more is suggested.</source>
        <translation>No hay más sugerencias.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>%n más después de estas</numerusform>
            <numerusform>%n más después de estas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of paper can’t be read here: Tesseract with English and Spanish is not installed on this computer. Type in what they say.</source>
        <translation>Aquí no se pueden leer imágenes de documentos: Tesseract con inglés y español no está instalado en este equipo. Escriba lo que dicen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>no se pudo leer %n archivo</numerusform>
            <numerusform>no se pudieron leer %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Confirm {field}: {value}</source>
        <translation>Confirmar {field}: {value}</translation>
    </message>
    <message>
        <source>Turn down {field}: {value}</source>
        <translation>Descartar {field}: {value}</translation>
    </message>
    <message>
        <source>Exhibit {number}</source>
        <translation>Prueba {number}</translation>
    </message>
    <message>
        <source>Reading papers</source>
        <translation>Leyendo documentos</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>urgent, union</source>
        <translation>urgente, sindicato</translation>
    </message>
    <message>
        <source>Tags of this matter, with commas between</source>
        <translation>Etiquetas de este asunto, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Cleaning {done} of {total}</source>
        <translation>Limpiando {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>keeps the %n that are done</source>
        <translation>
            <numerusform>conserva el %n ya listo</numerusform>
            <numerusform>conserva los %n ya listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying a file again</source>
        <translation>Intentando de nuevo con un archivo</translation>
    </message>
    <message>
        <source>Open files anyway</source>
        <translation>Abrir los archivos de todos modos</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
</context>
<context>
    <name>TakingInHead</name>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Incorporarlos</translation>
    </message>
    <message>
        <source>Show items</source>
        <translation>Mostrar elementos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Ready to take in %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Listo para incorporar %n archivo o carpeta</numerusform>
            <numerusform>Listo para incorporar %n archivos o carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Incorporando %n archivo</numerusform>
            <numerusform>Incorporando %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n file(s)</source>
        <translation>
            <numerusform>%n archivo incorporado</numerusform>
            <numerusform>%n archivos incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n guardado</numerusform>
            <numerusform>%n guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n sin incorporar</numerusform>
            <numerusform>%n sin incorporar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingInList</name>
    <message>
        <source>Files being taken in</source>
        <translation>Archivos que se están incorporando</translation>
    </message>
</context>
<context>
    <name>TakingInModel</name>
    <message>
        <source>Look at these</source>
        <translation>Revise estos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>{why} Kept as it came.</source>
        <translation>{why} Se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>This kind can’t be cleaned here. Kept as it came.</source>
        <translation>Este tipo no se puede limpiar aquí. Se conserva como llegó.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of hidden detail removed</source>
        <translation>
            <numerusform>%n tipo de dato oculto eliminado</numerusform>
            <numerusform>%n tipos de datos ocultos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hidden in it</source>
        <translation>No contiene nada oculto</translation>
    </message>
    <message>
        <source>Cleaning, then checked by a second reader</source>
        <translation>Limpiando; después lo revisa un segundo lector</translation>
    </message>
    <message>
        <source>The same file as exhibit {number}.</source>
        <translation>El mismo archivo que la prueba {number}.</translation>
    </message>
</context>
<context>
    <name>TakingInRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, next is {name}</source>
        <translation>{count}; sigue {name}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpiando</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Notice from {name}</source>
        <translation>Aviso de {name}</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>Papel emitido</translation>
    </message>
    <message>
        <source>Paper served</source>
        <translation>Papel notificado</translation>
    </message>
    <message>
        <source>Consent: {scope}</source>
        <translation>Consentimiento: {scope}</translation>
    </message>
    <message>
        <source>Told to {name}</source>
        <translation>Contado a {name}</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Act by {day} · ends {ends}</source>
        <translation>Actuar antes de {day} · termina {ends}</translation>
    </message>
    <message>
        <source>Not known until its date is entered</source>
        <translation>No se sabe hasta que se anote la fecha</translation>
    </message>
    <message>
        <source>Not known until a copy of the paper is here</source>
        <translation>No se sabe hasta tener una copia del papel</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Nothing may be deleted</source>
        <translation>No se puede eliminar nada</translation>
    </message>
    <message>
        <source>Nothing may be deleted, no end set</source>
        <translation>No se puede eliminar nada, sin fin fijado</translation>
    </message>
    <message>
        <source>{words}, since {day}</source>
        <translation>{words}, desde {day}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Add &amp;event…</source>
        <translation>Añadir &amp;suceso…</translation>
    </message>
    <message>
        <source>Show as a drawing</source>
        <translation>Mostrar como dibujo</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Federal holiday</source>
        <translation>Feriado federal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Sheets for counsel</source>
        <translation>Hojas para el abogado</translation>
    </message>
    <message>
        <source>Fact sheet, first look and timeline, to print or save</source>
        <translation>Hoja de datos, primera revisión y cronología, para imprimir o guardar</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>{count} earlier ones are in the vault</source>
        <translation>{count} anteriores están en la bóveda</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>Federal holiday</source>
        <translation>Feriado federal</translation>
    </message>
</context>
<context>
    <name>ToWhom</name>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Type the name of counsel to hand off all the same</source>
        <translation>Escriba el nombre del abogado para entregar de todos modos</translation>
    </message>
    <message>
        <source>From, as counsel will see it</source>
        <translation>De parte de, como lo verá el abogado</translation>
    </message>
    <message>
        <source>The key of {name} is not checked: type that name.</source>
        <translation>La clave de {name} no está comprobada: escriba ese nombre.</translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation>Añadir abogado</translation>
    </message>
    <message>
        <source>Add the lawyer first, with their public key.</source>
        <translation>Primero añada al abogado con su clave pública.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Comprobar la clave</translation>
    </message>
    <message>
        <source>Nobody compared this key with counsel. If it is not theirs, someone else can read it all.</source>
        <translation>Nadie comparó esta clave con el abogado. Si no es la suya, otra persona puede leerlo todo.</translation>
    </message>
    <message>
        <source>This key was changed and not compared since. Someone else may be able to read it all.</source>
        <translation>Esta clave cambió y no se ha comparado desde entonces. Puede que otra persona pueda leerlo todo.</translation>
    </message>
    <message>
        <source>A post-quantum key and another kind can’t share one file. Untick one.</source>
        <translation>Una clave poscuántica y otra de otro tipo no pueden compartir un archivo. Desmarque una.</translation>
    </message>
    <message>
        <source>your own archive</source>
        <translation>su propio archivo</translation>
    </message>
    <message>
        <source>Use their key</source>
        <translation>Usar su clave</translation>
    </message>
    <message>
        <source>No key?</source>
        <translation>¿Sin clave?</translation>
    </message>
    <message>
        <source>Only where counsel has no key. Whoever learns the passphrase can open it, and guessing costs nothing but time. Tell it by another way than the file takes, best by voice.</source>
        <translation>Solo si el abogado no tiene clave. Quien conozca la frase de contraseña puede abrirla, y adivinar solo cuesta tiempo. Dígala por un camino distinto al del archivo, mejor de viva voz.</translation>
    </message>
    <message>
        <source>Seal it with a passphrase instead</source>
        <translation>Sellarla con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>Solo frase de contraseña</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Bates numbers</source>
        <translation>Números Bates</translation>
    </message>
    <message>
        <source>Copies with a number below each page, and load files for review platforms.</source>
        <translation>Copias con un número al pie de cada página, y archivos de carga para plataformas de revisión.</translation>
    </message>
    <message>
        <source>List of what stays (privilege log)</source>
        <translation>Lista de lo que se queda (registro de secreto)</translation>
    </message>
    <message>
        <source>Number, date, kind, author and basis of each item and note that stays; never title or content.</source>
        <translation>Número, fecha, tipo, autor y motivo de cada elemento y nota que se queda; nunca título ni contenido.</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message>
        <source>That is too much: {files} files are more than one handoff can list. Leave some out here and hand them off next, or ask for several smaller files in step 4.</source>
        <translation>Es demasiado: {files} archivos son más de los que una entrega puede enumerar. Deje fuera algunos aquí y entréguelos después, o pida varios archivos más pequeños en el paso 4.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>This program opens no network connection.</source>
        <translation>Este programa no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>locks itself in {time}</source>
        <translation>se bloquea en {time}</translation>
    </message>
    <message>
        <source>Search matters, items and notes</source>
        <translation>Buscar asuntos, elementos y notas</translation>
    </message>
</context>
<context>
    <name>TrashTab</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Purge all…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>A hold stands in this matter: nothing of it is purged until the hold is released.</source>
        <translation>Este asunto tiene una retención vigente: no se elimina nada hasta que se levante.</translation>
    </message>
    <message>
        <source>Not listed, not found, not handed off. Purged thirty days after it was put here.</source>
        <translation>No aparece en listas ni búsquedas y no se entrega. Se elimina treinta días después de llegar aquí.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>put here {day}</source>
        <translation>enviado aquí el {day}</translation>
    </message>
    <message>
        <source>purged after {day}</source>
        <translation>se elimina después del {day}</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>What is left of it are hashes in the record.</source>
        <translation>De ello quedan sus valores SHA-256 en el registro.</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certificado…</translation>
    </message>
    <message>
        <source>Note without a title</source>
        <translation>Nota sin título</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %n elemento para siempre?</numerusform>
            <numerusform>¿Eliminar %n elementos para siempre?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Every copy of it in this vault goes, original and clean, and can&apos;t be brought back. Its hashes stay in the record. Backups made before and copies handed off keep it.</source>
        <translation>Se eliminan todas las copias de esta bóveda, el original y la limpia, y no se pueden recuperar. Sus valores SHA-256 quedan en el registro. Las copias de seguridad hechas antes y las copias entregadas lo conservan.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Eliminando para siempre</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>The return date, {later}, is before the date of issue, {earlier}.</source>
        <translation>La fecha de cumplimiento, {later}, es anterior a la de emisión, {earlier}.</translation>
    </message>
    <message>
        <source>The notice, {later}, is older than the paper, {earlier}.</source>
        <translation>El aviso, {later}, es anterior al documento, {earlier}.</translation>
    </message>
    <message>
        <source>It was served on {later}, before its issue on {earlier}.</source>
        <translation>Se notificó el {later}, antes de su emisión el {earlier}.</translation>
    </message>
    <message>
        <source>The return date, {later}, is before the date of service, {earlier}.</source>
        <translation>La fecha de cumplimiento, {later}, es anterior a la notificación, {earlier}.</translation>
    </message>
    <message>
        <source>The return date, {later}, was over when the notice came on {earlier}.</source>
        <translation>La fecha de cumplimiento, {later}, ya había pasado cuando llegó el aviso el {earlier}.</translation>
    </message>
    <message>
        <source>The date of issue, {earlier}, is still to come.</source>
        <translation>La fecha de emisión, {earlier}, aún no ha llegado.</translation>
    </message>
    <message>
        <source>The date of the notice, {earlier}, is still to come.</source>
        <translation>La fecha del aviso, {earlier}, aún no ha llegado.</translation>
    </message>
    <message>
        <source>The date of service, {earlier}, is still to come.</source>
        <translation>La fecha de notificación, {earlier}, aún no ha llegado.</translation>
    </message>
    <message>
        <source>The dates demanded end on {later}, before they begin on {earlier}.</source>
        <translation>Las fechas pedidas terminan el {later}, antes de empezar el {earlier}.</translation>
    </message>
    <message>
        <source>The platform’s window ends on {window}, after the return date, {return}. Go by the earlier one.</source>
        <translation>El plazo de la plataforma termina el {window}, después de la fecha de cumplimiento, {return}. Guíese por la más temprana.</translation>
    </message>
    <message>
        <source>Notice came on {noticed}; counted in business days, it was due by {latest}.</source>
        <translation>El aviso llegó el {noticed}; contado en días hábiles, debía darse hasta el {latest}.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”, so the hour is left out.</source>
        <translation>No existe la zona horaria «{zone}», así que la hora no se muestra.</translation>
    </message>
    <message>
        <source>The number of days or the date of {rule} is out of range.</source>
        <translation>El número de días o la fecha de {rule} está fuera de rango.</translation>
    </message>
    <message>
        <source>The last day of that month is {day}.</source>
        <translation>El último día de ese mes es {day}.</translation>
    </message>
    <message>
        <source>Is it {day}?</source>
        <translation>¿Es {day}?</translation>
    </message>
    <message>
        <source>A number of days of the calendar, in digits.</source>
        <translation>Un número de días del calendario, en cifras.</translation>
    </message>
    <message>
        <source>Is it {number}?</source>
        <translation>¿Es {number}?</translation>
    </message>
    <message>
        <source>Or {day}?</source>
        <translation>¿O {day}?</translation>
    </message>
    <message>
        <source>No date was given.</source>
        <translation>No se indicó ninguna fecha.</translation>
    </message>
    <message>
        <source>That is too long for a date.</source>
        <translation>Es demasiado largo para una fecha.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like this: 10/3/2025 or 3 Oct 2025.</source>
        <translation>Eso no es una fecha. Escríbala así: 10/3/2025 (mes/día/año) o 3 oct 2025.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Falta el año.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>There is a letter among the digits.</source>
        <translation>Hay una letra entre las cifras.</translation>
    </message>
    <message>
        <source>There is no such month.</source>
        <translation>Ese mes no existe.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>The year must lie between {earliest} and {latest}.</source>
        <translation>El año debe estar entre {earliest} y {latest}.</translation>
    </message>
    <message>
        <source>This computer shows {shows}, but the record already has an entry of {known}. Set its clock.</source>
        <translation>Esta computadora muestra {shows}, pero el registro ya tiene una entrada de {known}. Ajuste su reloj.</translation>
    </message>
    <message>
        <source>This computer shows {shows}, but Intake itself is from {known}. Set its clock.</source>
        <translation>Esta computadora muestra {shows}, pero Intake mismo es de {known}. Ajuste su reloj.</translation>
    </message>
    <message>
        <source>This computer shows {shows}, years after anything known here ({known}). Check its clock.</source>
        <translation>Esta computadora muestra {shows}, años después de todo lo conocido aquí ({known}). Revise su reloj.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>«{title}» está en la papelera.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Unlock a vault</source>
        <translation>Desbloquear una bóveda</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Elegir la carpeta de una bóveda</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>takes about a second</source>
        <translation>tarda alrededor de un segundo</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Crear una bóveda</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir una entrega</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Look in a folder with backups…</source>
        <translation>Buscar en una carpeta con copias de seguridad…</translation>
    </message>
    <message>
        <source>Choose a folder with backups</source>
        <translation>Elija una carpeta con copias de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Practise with a sample</source>
        <translation>Practicar con una muestra</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice. Unless you changed it, the passphrase is:</source>
        <translation>Práctica. Si no la cambió, la frase de contraseña es:</translation>
    </message>
</context>
<context>
    <name>VerdictRows</name>
    <message>
        <source>Same, in person</source>
        <translation>Iguales, en persona</translation>
    </message>
    <message>
        <source>Same, read aloud</source>
        <translation>Iguales, leídas en voz alta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not what the list says</source>
        <translation>
            <numerusform>%n archivo no es lo que dice la lista</numerusform>
            <numerusform>%n archivos no son lo que dice la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every hash is right: %n file(s)</source>
        <translation>
            <numerusform>El hash es correcto: %n archivo</numerusform>
            <numerusform>Todos los hashes son correctos: %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed file(s) missing</source>
        <translation>
            <numerusform>Falta %n archivo de la lista</numerusform>
            <numerusform>Faltan %n archivos de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not on the list, never saved</source>
        <translation>
            <numerusform>%n archivo que no está en la lista y no se guarda nunca</numerusform>
            <numerusform>%n archivos que no están en la lista y no se guardan nunca</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing is there besides</source>
        <translation>No falta nada, y no hay nada de más</translation>
    </message>
    <message>
        <source>The sender left out, on purpose</source>
        <translation>El remitente omitió, a propósito</translation>
    </message>
    <message>
        <source>Something lies between the files, never saved: {size}</source>
        <translation>Hay algo entre los archivos, que no se guarda nunca: {size}</translation>
    </message>
    <message>
        <source>Other programs may unpack it and show you another handoff. Ask the sender what it is.</source>
        <translation>Otros programas pueden extraerlo y mostrarle otra entrega. Pregunte al remitente qué es.</translation>
    </message>
    <message>
        <source>This is part {number} of {of}</source>
        <translation>Esta es la parte {number} de {of}</translation>
    </message>
    <message>
        <source>Open the others too: each names the same matter and the same time.</source>
        <translation>Abra también las demás: todas llevan el mismo asunto y la misma hora.</translation>
    </message>
    <message>
        <source>open-me.html is no page as this program writes them</source>
        <translation>open-me.html no es una página como las que escribe este programa</translation>
    </message>
    <message>
        <source>Don’t open it: a browser may run what is in it, or fetch something from elsewhere.</source>
        <translation>No la abra: un navegador puede ejecutar lo que contiene o traer algo de otro sitio.</translation>
    </message>
    <message>
        <source>Taken into this vault before: matter {code}, {time}</source>
        <translation>Ya se incorporó a esta bóveda: asunto {code}, {time}</translation>
    </message>
    <message>
        <source>It is the same handoff, whatever its file is called now. Don’t take it in twice.</source>
        <translation>Es la misma entrega, se llame como se llame ahora el archivo. No la incorpore dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that can act as programs: don’t open them once saved</source>
        <translation>
            <numerusform>%n archivo que puede actuar como programa: no lo abra una vez guardado</numerusform>
            <numerusform>%n archivos que pueden actuar como programas: no los abra una vez guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Whoever else knows the passphrase can read it too.</source>
        <translation>Quien conozca también la frase de contraseña puede leerlo.</translation>
    </message>
    <message>
        <source>It was made for this passphrase</source>
        <translation>Se hizo para esta frase de contraseña</translation>
    </message>
    <message>
        <source>It was made for your key</source>
        <translation>Se hizo para su clave</translation>
    </message>
    <message>
        <source>It was made for another key</source>
        <translation>Se hizo para otra clave</translation>
    </message>
    <message>
        <source>Somebody opened it and sealed it again for yours. Ask the sender.</source>
        <translation>Alguien la abrió y la volvió a sellar para la suya. Pregunte al remitente.</translation>
    </message>
    <message>
        <source>Nothing was cut off or altered on its way</source>
        <translation>No se cortó ni se alteró nada por el camino</translation>
    </message>
    <message>
        <source>The list of contents is not the one that was signed. Don’t rely on it.</source>
        <translation>La lista del contenido no es la que se firmó. No se fíe de ella.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>La firma no es válida</translation>
    </message>
    <message>
        <source>Nothing proves who made the list of contents.</source>
        <translation>Nada demuestra quién hizo la lista del contenido.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Compare the words with the sender: the name alone proves nothing.</source>
        <translation>Compare las palabras con el remitente: el nombre por sí solo no demuestra nada.</translation>
    </message>
    <message>
        <source>This very vault signed it.</source>
        <translation>Lo firmó esta misma bóveda.</translation>
    </message>
    <message>
        <source>A key you know: {how}, {time}.</source>
        <translation>Una clave que conoce: {how} ({time}).</translation>
    </message>
    <message>
        <source>The same key as on {time}, which nobody has compared yet.</source>
        <translation>La misma clave que el {time}, que nadie ha comparado todavía.</translation>
    </message>
    <message>
        <source>This name has signed with another key before. Ask the sender why before you rely on it.</source>
        <translation>Este nombre firmó antes con otra clave. Pregunte al remitente por qué antes de fiarse.</translation>
    </message>
    <message>
        <source>A key that is new to this vault.</source>
        <translation>Una clave nueva para esta bóveda.</translation>
    </message>
    <message>
        <source>It is the key with which {counsel} has answered you.</source>
        <translation>Es la clave con la que {counsel} le respondió.</translation>
    </message>
    <message>
        <source>This key has signed as {name} before. Ask both before you rely on either name.</source>
        <translation>Esta clave firmó antes como {name}. Pregunte a ambos antes de fiarse de cualquiera de los dos nombres.</translation>
    </message>
    <message>
        <source>Signed by a sender without a name</source>
        <translation>Firmado por un remitente sin nombre</translation>
    </message>
    <message>
        <source>Signed by “{name}”</source>
        <translation>Firmado por «{name}»</translation>
    </message>
</context>
<context>
    <name>VisitsQuestion</name>
    <message>
        <source>Did anybody call or visit?</source>
        <translation>¿Alguien llamó o vino?</translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Clean copies</source>
        <translation>Copias limpias</translation>
    </message>
    <message>
        <source>Without hidden details.</source>
        <translation>Sin datos ocultos.</translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation>Conservados tal como llegaron</translation>
    </message>
    <message>
        <source>Can’t be cleaned. They go with all they carry: names, headers, voices.</source>
        <translation>No se pueden limpiar. Van con todo lo que contienen: nombres, encabezados, voces.</translation>
    </message>
    <message>
        <source>Sealed originals</source>
        <translation>Originales sellados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The latest wording of each.</source>
        <translation>La última versión de cada una.</translation>
    </message>
    <message numerus="yes">
        <source>Without hidden details, but %n can still be read where it looks blacked out.</source>
        <translation>
            <numerusform>Sin datos ocultos, pero %n aún se puede leer donde parece tachada.</numerusform>
            <numerusform>Sin datos ocultos, pero %n aún se pueden leer donde parecen tachadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest wording of each. %n is an unfinished draft.</source>
        <translation>
            <numerusform>La última versión de cada una. %n es un borrador sin terminar.</numerusform>
            <numerusform>La última versión de cada una. %n son borradores sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly as they came.</source>
        <translation>Exactamente como llegaron.</translation>
    </message>
    <message numerus="yes">
        <source>Would reveal {named} and %n more.</source>
        <translation>
            <numerusform>Revelaría {named} y %n más.</numerusform>
            <numerusform>Revelaría {named} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would reveal {named}.</source>
        <translation>Revelaría {named}.</translation>
    </message>
    <message>
        <source>What is told of them</source>
        <translation>Qué se dice de ellos</translation>
    </message>
    <message>
        <source>Sheets for counsel</source>
        <translation>Hojas para el abogado</translation>
    </message>
    <message>
        <source>Fact sheet, first look and timeline, as of today. They name accounts, and how to reach people.</source>
        <translation>Hoja de datos, primera revisión y cronología, al día de hoy. Nombran cuentas y cómo contactar a las personas.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose where the vault lies</source>
        <translation>Elija dónde estará la bóveda</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nombre de la bóveda</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The name can be seen by anyone who looks at the drive: name no person in it.</source>
        <translation>Cualquiera que mire la unidad puede ver el nombre: no nombre en él a ninguna persona.</translation>
    </message>
    <message>
        <source>Give the vault a name</source>
        <translation>Dé un nombre a la bóveda</translation>
    </message>
    <message>
        <source>There is already something of this name</source>
        <translation>Ya existe algo con este nombre</translation>
    </message>
    <message>
        <source>“{name}”, in {folder}</source>
        <translation>«{name}», en {folder}</translation>
    </message>
</context>
<context>
    <name>WithheldForm</name>
    <message>
        <source>One by one…</source>
        <translation>Uno por uno…</translation>
    </message>
    <message>
        <source>Basis that is claimed</source>
        <translation>Motivo que se invoca</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>WithheldModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Write to a drive, then read back</source>
        <translation>Escribir en una unidad y releer</translation>
    </message>
    <message>
        <source>&amp;Hand off</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellando</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Releyendo y comparando</translation>
    </message>
    <message>
        <source>Sealing and writing</source>
        <translation>Sellando y escribiendo</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Escrita y releída</translation>
    </message>
    <message>
        <source>Give it to counsel. The printed receipt says how it is opened. When their acknowledgement comes, enter it under Handoffs.</source>
        <translation>Désela al abogado. El recibo impreso dice cómo se abre. Cuando llegue su acuse de recibo, regístrelo en Entregas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>With age: {command}</source>
        <translation>Con age: {command}</translation>
    </message>
    <message>
        <source>Hand off again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Stopped. No file was left on the drive.</source>
        <translation>Detenido. No quedó ningún archivo en la unidad.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Write the handoff to</source>
        <translation>Escribir la entrega en</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Aún sin lugar elegido</translation>
    </message>
    <message>
        <source>A USB stick, best one that holds nothing else.</source>
        <translation>Una memoria USB, mejor una que no contenga nada más.</translation>
    </message>
    <message>
        <source>This place can’t be reached.</source>
        <translation>No se puede acceder a este lugar.</translation>
    </message>
    <message>
        <source>{free} free, {needed} needed</source>
        <translation>{free} libres, se necesitan {needed}</translation>
    </message>
    <message>
        <source>Too small: {free} free, {needed} needed</source>
        <translation>Demasiado pequeña: {free} libres, se necesitan {needed}</translation>
    </message>
    <message>
        <source>All of it is on the drive: it is safe to remove.</source>
        <translation>Todo está en la unidad: puede retirarla sin riesgo.</translation>
    </message>
    <message>
        <source>Several files of at most {limit}, each whole in itself.</source>
        <translation>Varios archivos de {limit} como máximo, cada uno completo por sí mismo.</translation>
    </message>
    <message>
        <source>This drive holds no file above {limit}: there will be several, each whole in itself.</source>
        <translation>Esta unidad no admite archivos de más de {limit}: habrá varios, cada uno completo por sí mismo.</translation>
    </message>
    <message>
        <source>Counting checksums, once</source>
        <translation>Calculando sumas de comprobación, una sola vez</translation>
    </message>
    <message>
        <source>Putting numbers on pages</source>
        <translation>Numerando las páginas</translation>
    </message>
    <message>
        <source>Putting together what was chosen</source>
        <translation>Reuniendo lo elegido</translation>
    </message>
    <message>
        <source>Leave the drive in until it says here that it is safe to remove.</source>
        <translation>Deje la unidad puesta hasta que aquí se diga que se puede retirar.</translation>
    </message>
    <message>
        <source>{part}, all the same so far</source>
        <translation>{part}, todo igual hasta ahora</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>Re&amp;cibo…</translation>
    </message>
</context>
<context>
    <name>_GroupRow</name>
    <message>
        <source>Fields of “{group}”</source>
        <translation>Datos de «{group}»</translation>
    </message>
    <message>
        <source>All of it is told.</source>
        <translation>Se dice todo.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omitido.</translation>
    </message>
    <message>
        <source>Left out: {fields}</source>
        <translation>Omitido: {fields}</translation>
    </message>
</context>
</TS>
