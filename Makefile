# make demo    install what is missing, build, run the HUTH demonstration, say where the report is
# make test    install what is missing, run every test; the matching engine meets 100,000 drawn cases
# make check   formatting and every test: what a change must pass
# make bench-matching  Dyad beside Python's assignment solvers on the same instances; SIZE=full gives them 20,000 people
# make bench-readers  Dyad's readers of CSV, XLSX and ODM beside Python's, on the same files
# make fuzz MINUTES=n  libFuzzer with the address sanitiser on each reader, for n minutes each
# make nightly every test, with 20 times as many drawn cases for the matching engine

PACKAGES = libxml2-dev libsqlite3-dev libzip-dev libxlsxwriter-dev libsodium-dev libboost-dev pkg-config
SWIFT_FLAGS = --explicit-target-dependency-import-check error
DYAD = .build/release/dyad
MINUTES = 1
FUZZ = Tests/Fuzz/.build/debug/DyadFuzz
CORPUS = Tests/Fuzz/.build/corpus
MATCHING = Tests/Benchmarks/Matching
# lap and lapx are both called `lap` in Python, so each has an environment of its own.
PEERS = numpy==2.3.5 scipy==1.17.1 lapx==0.11.1 lapjv==1.3.29
LAP = numpy==2.3.5 lap==0.5.13
READERS = numpy==2.3.5 pandas==3.1.1 polars==2.1.0 python-calamine==0.9.1 openpyxl==3.1.5 lxml==6.1.3

.PHONY: demo test check nightly lint build packages bench bench-matching bench-readers fuzz

demo: build
	@$(DYAD) demo huth --into Examples/huth-pilot

build: packages
	swift build -c release --product dyad $(SWIFT_FLAGS)

test: packages
	swift test $(SWIFT_FLAGS)

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

check: lint test

nightly: packages
	DYAD_CASES=20 swift test $(SWIFT_FLAGS)

bench: packages
	swift run -c release $(SWIFT_FLAGS) dyad-benchmarks

bench-matching: packages
	swift build -c release --product dyad-benchmarks $(SWIFT_FLAGS)
	@install() { to=$$1; shift; { [ -x $$to/bin/pip ] || python3 -m venv $$to; } >/dev/null \
		&& $$to/bin/pip install -q --disable-pip-version-check "$$@" 2>/dev/null; }; \
	peers=""; \
	if install .venv-bench $(PEERS) && install .venv-bench/lap $(LAP); then \
		peers="lap=.venv-bench/lap/bin/python"; \
		for peer in scipy lapx lapjv; do peers="$$peers $$peer=.venv-bench/bin/python"; done; \
	else \
		echo "The Python libraries could not be installed (it takes python3-venv and a network): Dyad is measured alone."; \
	fi; \
	python3 $(MATCHING)/compare.py .build/release/dyad-benchmarks $$peers $(if $(filter full,$(SIZE)),--full)

bench-readers: packages
	swift build -c release --product dyad-benchmarks $(SWIFT_FLAGS)
	@python=""; \
	if { [ -x .venv-bench/readers/bin/pip ] || python3 -m venv .venv-bench/readers; } >/dev/null \
		&& .venv-bench/readers/bin/pip install -q --disable-pip-version-check $(READERS) 2>/dev/null; then \
		python=.venv-bench/readers/bin/python; \
	else \
		echo "The Python libraries could not be installed (it takes python3-venv and a network): Dyad is measured alone."; \
	fi; \
	python3 Tests/Benchmarks/Readers/compare.py .build/release/dyad-benchmarks $$python

# Inputs that add something, and those that fail (found-...), stay in $(CORPUS); the targets run side by side.
fuzz: packages
	swift build --package-path Tests/Fuzz -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
	python3 Tests/Fuzz/seeds.py $(CORPUS)
	@for target in csv xlsx opendocument xml sheet content document form cohort; do \
		{ SWIFT_BACKTRACE=enable=no DYAD_FUZZ=$$target $(FUZZ) -max_total_time=$$(($(MINUTES) * 60)) -rss_limit_mb=600 \
			-timeout=30 -artifact_prefix=$(CORPUS)/found-$$target- $(CORPUS)/$$target >$(CORPUS)/$$target.log 2>&1 \
			&& echo "$$target: $$(grep Done $(CORPUS)/$$target.log)" \
			|| { echo "$$target: failed, see $(CORPUS)/$$target.log"; touch $(CORPUS)/failed; }; } & \
	done; wait; if [ -e $(CORPUS)/failed ]; then rm $(CORPUS)/failed; exit 1; fi

# Asks for nothing when everything is there; otherwise installs with apt, through sudo where you are not root.
packages:
	@missing=""; for package in $(PACKAGES); do \
		dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
		echo "Installing$$missing"; \
		sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing; \
	fi
