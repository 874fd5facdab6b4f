# Thin: each target is the plain sh script of the same name in packaging/, which works without make just as well.
# PYTHON=python3.12 chooses an interpreter; otherwise the first fitting one is taken.

.PHONY: setup run test check bench fuzz torture screenshots lock translations

run setup test check bench fuzz torture screenshots lock translations:
	@sh packaging/$@.sh
