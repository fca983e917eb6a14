# make demo    install what is missing, build, run the HUTH demonstration, say where the report is
# make test    install what is missing, run every test; the matching engine meets 100,000 drawn cases
# make check   formatting and every test: what a change must pass
# make nightly every test, with 20 times as many drawn cases for the matching engine

PACKAGES = libxml2-dev libsqlite3-dev libzip-dev libxlsxwriter-dev libsodium-dev libboost-dev pkg-config
SWIFT_FLAGS = --explicit-target-dependency-import-check error
DYAD = .build/release/dyad

.PHONY: demo test check nightly lint build packages bench

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
