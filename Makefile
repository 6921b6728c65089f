.PHONY: run test setup check bench screenshots
run test setup check bench screenshots:
	python3 packaging/dev.py $@
