# What you can do here. `make` prints this list.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run dev build generate lint test test-go test-web test-browser drift bench migration clean

# One way to compile everywhere: no C, and no folder names in what is compiled,
# so that another checkout finds it in the build cache.
export CGO_ENABLED := 0
export GOFLAGS := $(strip $(shell go env GOFLAGS) -trimpath)

GO_SOURCES  := $(shell find . -name '*.go' -not -path './frontend/node_modules/*' -not -name '*_test.go' 2>/dev/null) go.mod go.sum $(wildcard ent/migrations/*/*.sql) $(wildcard desk/importer/mappings/*)
WEB_SOURCES := $(shell find frontend/src frontend/build frontend/public frontend/locales -type f 2>/dev/null) $(wildcard frontend/*.json frontend/*.ts frontend/*.js frontend/*.html) $(wildcard graph/schema/*.graphqls)
NODE_MODULES := frontend/node_modules/.package-lock.json
DIST         := frontend/dist/index.html
PACKAGES      = $$(go list ./... | grep -v -e docket/ent/db -e docket/graph/exec -e /node_modules/)

help: ## Print this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: build ## Build everything and start on http://localhost:8080 with SQLite and the living demo
	bin/docket serve --demo

dev: $(NODE_MODULES) ## Serve the API with the demo and the console with live reload on http://localhost:5173
	@trap 'kill 0' EXIT; go run . serve --demo & cd frontend && npm run dev

build: bin/docket ## Make bin/docket with the console inside

bin/docket: $(GO_SOURCES) $(DIST)
	go build -o $@ .

$(DIST): $(NODE_MODULES) $(WEB_SOURCES)
	cd frontend && npm run --silent build

$(NODE_MODULES): frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-fund --no-audit
	@touch $@

generate: $(NODE_MODULES) ## Write the generated code: ent, gqlgen, Relay, message catalogues
	go generate ./ent
	go generate ./graph
	cd frontend && npm run --silent generate

drift: generate ## Fail when generated code is not what its sources say
	@git diff --exit-code --stat -- ent/db graph frontend/src frontend/locales docs || { echo 'Generated files differ: run "make generate" and commit.'; exit 1; }

lint: $(NODE_MODULES) ## go vet, staticcheck, gofmt, Biome, TypeScript
	@unformatted=$$(git ls-files '*.go' | grep -v -e '^ent/db/' -e '^graph/exec/' | xargs gofmt -l); \
	  if [ -n "$$unformatted" ]; then echo "Not formatted: $$unformatted"; exit 1; fi
	go vet $(PACKAGES)
	go tool staticcheck $(PACKAGES)
	cd frontend && npm run --silent check

test: lint drift test-go test-web test-browser ## Everything: linters, both databases, browser

test-go: $(DIST) ## Go tests on SQLite and PostgreSQL
	scripts/postgres.sh run go test -timeout 20m ./...

test-web: $(NODE_MODULES) $(DIST) ## Console unit tests and size budgets
	cd frontend && npm run --silent test && npm run --silent budget

test-browser: bin/docket $(NODE_MODULES) ## Two people in two browsers against the real program
	DOCKET_TEST_CHROMIUM=$$(scripts/chromium.sh) scripts/postgres.sh run npm --prefix frontend run --silent e2e

bench: build ## Go benchmarks of the hot paths
	scripts/postgres.sh run go test -run '^$$' -bench . -benchmem ./feed ./graph
	scripts/postgres.sh run go test -run '^$$' -bench SimilarCases -benchtime 1x ./desk

migration: ## Print the SQL that ent/schema asks for beyond the migrations, for both databases
	scripts/postgres.sh run go run ./ent/migrations/diff

clean: ## Remove what was built
	rm -rf bin frontend/dist/assets frontend/dist/index.html* frontend/dist/.vite
