"""
EXIF and TIFF tags by what they give away.

Numbers and names: Exif 3.0 (CIPA DC-008-2023), TIFF 6.0, DNG 1.7, and what Windows writes (XP…, Rating).
"""

from intake_app.domain.findings import What


def _table(groups: dict[What, str]) -> dict[int, tuple[What, str]]:
    """From lines of "number name" pairs to tag → (what, name)."""
    table = {}
    for what, pairs in groups.items():
        words = pairs.split()
        for number, name in zip(words[::2], words[1::2], strict=True):
            table[int(number, 16)] = (what, name)
    return table


MAIN = _table(
    {
        What.TAKEN_AT: """
            0132 DateTime 882A TimeZoneOffset 9003 DateTimeOriginal 9004 DateTimeDigitized 9010 OffsetTime
            9011 OffsetTimeOriginal 9012 OffsetTimeDigitized 9290 SubSecTime 9291 SubSecTimeOriginal
            9292 SubSecTimeDigitized C71B PreviewDateTime""",
        What.DEVICE: """
            010F Make 0110 Model 013C HostComputer A432 LensSpecification A433 LensMake A434 LensModel
            C614 UniqueCameraModel C615 LocalizedCameraModel C630 LensInfo""",
        What.SERIAL: """
            A420 ImageUniqueID A431 BodySerialNumber A435 LensSerialNumber C62F CameraSerialNumber
            C65D RawDataUniqueID 9211 ImageNumber""",
        What.SOFTWARE: """
            000B ProcessingSoftware 0131 Software 9213 ImageHistory A439 CameraFirmware A43A RAWDevelopingSoftware
            A43B ImageEditingSoftware A43C MetadataEditingSoftware C6F4 ProfileName""",
        What.PERSON: """
            013B Artist 8298 Copyright 9C9D XPAuthor A430 CameraOwnerName A437 Photographer A438 ImageEditor
            9212 SecurityClassification 80A4 WangAnnotation""",
        What.CAPTION: """
            010D DocumentName 010E ImageDescription 011D PageName 4746 Rating 4749 RatingPercent 9C9B XPTitle
            9C9E XPKeywords 9C9F XPSubject A436 ImageTitle""",
        What.COMMENT: "9286 UserComment 9C9C XPComment A480 GDALMetadata A481 GDALNoData C68B OriginalRawFileName",
        What.MAKER_NOTE: "927C MakerNote C634 DNGPrivateData C4A5 PrintImageMatching",
        What.GPS: """
            830E GeoPixelScale 8480 IntergraphMatrix 8482 GeoTiePoints 85D8 GeoTransformation 87AF GeoKeyDirectory
            87B0 GeoDoubleParams 87B1 GeoAsciiParams""",
        What.XMP: "02BC XMP",
        What.IPTC: "83BB IPTC",
        What.PHOTOSHOP: "8649 PhotoshopSettings 935C ImageSourceData",
        What.ICC: "8773 ICCProfile 012D TransferFunction 013E WhitePoint 013F PrimaryChromaticities A500 Gamma",
        What.C2PA: "CD41 ContentCredentials",
        What.ORIENTATION: "0112 Orientation",
        What.RESOLUTION: "011A XResolution 011B YResolution 0128 ResolutionUnit",
        What.SECOND_PICTURE: "014A SubIFDs C6F8 DepthMap",
        What.CAMERA_SETTINGS: """
            829A ExposureTime 829D FNumber 8822 ExposureProgram 8824 SpectralSensitivity 8827 ISO 8828 OECF
            8829 Interlace 882B SelfTimerMode 8830 SensitivityType 8831 SOS 8832 REI 8833 ISOSpeed 8834 ISOLatitudeyyy
            8835 ISOLatitudezzz 9102 CompressedBitsPerPixel 9201 ShutterSpeed 9202 Aperture 9203 Brightness
            9204 ExposureBias 9205 MaxAperture 9206 SubjectDistance 9207 MeteringMode 9208 LightSource 9209 Flash
            920A FocalLength 920B FlashEnergy 920C SpatialFrequencyResponse 920D Noise 920E FocalPlaneXResolution
            920F FocalPlaneYResolution 9210 FocalPlaneResolutionUnit 9214 SubjectArea 9215 ExposureIndex
            9217 SensingMethod 9400 Temperature 9401 Humidity 9402 Pressure 9403 WaterDepth 9404 Acceleration
            9405 CameraElevationAngle A20B FlashEnergy A20C SpatialFrequencyResponse A20E FocalPlaneXResolution
            A20F FocalPlaneYResolution A210 FocalPlaneResolutionUnit A214 SubjectLocation A215 ExposureIndex
            A217 SensingMethod A300 FileSource A301 SceneType A302 CFAPattern A401 CustomRendered A402 ExposureMode
            A403 WhiteBalance A404 DigitalZoomRatio A405 FocalLength35mm A406 SceneCapture A407 GainControl
            A408 Contrast A409 Saturation A40A Sharpness A40B DeviceSettings A40C SubjectDistanceRange
            A460 CompositeImage A461 CompositeCount A462 CompositeExposureTimes""",
    }
)
"""Tags of the first directories and of the EXIF one."""

THUMBNAIL = {0x0111: "strips", 0x0144: "tiles", 0x0201: "JPEG"}
"""Tags that say a directory further down the chain of an EXIF block has a picture."""

POINTERS = {0x8769: "Exif", 0x8825: "GPS", 0xA005: "Interop"}
"""Tags that point at directories of further tags."""

_GPS_NAMES = """
    VersionID LatitudeRef Latitude LongitudeRef Longitude AltitudeRef Altitude TimeStamp Satellites Status MeasureMode
    DOP SpeedRef Speed TrackRef Track ImgDirectionRef ImgDirection MapDatum DestLatitudeRef DestLatitude
    DestLongitudeRef DestLongitude DestBearingRef DestBearing DestDistanceRef DestDistance ProcessingMethod
    AreaInformation DateStamp Differential HPositioningError"""
_NOT_A_PLACE = {0x00: What.EXIF, 0x07: What.TAKEN_AT, 0x1D: What.TAKEN_AT}
GPS = {number: (_NOT_A_PLACE.get(number, What.GPS), f"GPS{name}") for number, name in enumerate(_GPS_NAMES.split())}
"""Tags of the GPS directory. Its clock is a time, and its version alone says nothing of a place."""
