#!/usr/bin/env bash
# A throw-away PostgreSQL for tests, on 127.0.0.1 only, with fsync off.
#
#   scripts/postgres.sh run CMD...    start one, run CMD with DOCKET_TEST_POSTGRES, stop it;
#                                     exits as CMD does
#   scripts/postgres.sh start DIR     start one that stays, with its data in DIR,
#                                     and print the line that sets DOCKET_TEST_POSTGRES
#   scripts/postgres.sh stop DIR      stop that one
set -euo pipefail

die() { echo "postgres.sh: $*" >&2; exit 1; }
usage() { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }

# find_server prints the folder of initdb and pg_ctl: that of PATH, or the
# newest version that Debian keeps outside of it.
find_server() {
    local dir
    if command -v initdb >/dev/null && command -v pg_ctl >/dev/null; then
        dirname "$(command -v pg_ctl)"
        return
    fi
    while read -r dir; do
        if [[ -x $dir/initdb && -x $dir/pg_ctl ]]; then
            echo "$dir"
            return
        fi
    done < <(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV)
    return 1
}

# need_server sets bin, installing PostgreSQL where that is possible.
need_server() {
    if bin=$(find_server); then return; fi
    if [[ $(id -u) = 0 ]] && command -v apt-get >/dev/null; then
        echo "postgres.sh: installing PostgreSQL" >&2
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y postgresql; } >&2 || true
        if bin=$(find_server); then return; fi
    fi
    die "there is no PostgreSQL here. Install it and try again, on Debian or Ubuntu with:
    sudo apt-get install -y postgresql"
}

# as_server runs a command as the user that the server runs as: PostgreSQL
# refuses to be root.
as_server() {
    if [[ $(id -u) != 0 ]]; then
        (cd "$dir" && "$@")
    elif command -v setpriv >/dev/null; then
        (cd "$dir" && setpriv --reuid="$owner" --regid="$(id -g "$owner")" --clear-groups env HOME="$dir" "$@")
    else
        (cd "$dir" && su -s /bin/sh "$owner" -c "$(printf '%q ' "$@")")
    fi
}

# launch makes a server in $dir and sets port. A port is free if the server
# can listen on it: it is tried, not asked for.
launch() {
    need_server
    owner=$(id -un)
    if [[ $(id -u) = 0 ]]; then
        if id postgres >/dev/null 2>&1; then owner=postgres; else owner=nobody; fi
        chown "$owner" "$dir"
    fi
    as_server "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --no-locale --no-sync >"$dir/initdb.log" 2>&1 ||
        { cat "$dir/initdb.log" >&2; die "initdb failed"; }
    for _ in $(seq 20); do
        port=$((20000 + RANDOM % 12000))
        if as_server "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 60 start -o "-h 127.0.0.1 -p $port -k '' \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" >"$dir/start.log" 2>&1; then
            return
        fi
        if ! grep -q 'in use' "$dir/server.log"; then break; fi
    done
    cat "$dir/start.log" "$dir/server.log" >&2
    die "PostgreSQL did not start"
}

# halt stops the server of $dir, known by the process id that it wrote down.
halt() {
    local pid
    pid=$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null) || return 0
    kill -INT "$pid" 2>/dev/null || return 0
    for _ in $(seq 100); do
        [[ -e $dir/data/postmaster.pid ]] || return 0
        sleep 0.1
    done
    kill -QUIT "$pid" 2>/dev/null || true
}

# scratch prints where a throw-away server keeps its data: in memory when there
# is room, which makes a new database in a tenth of the time.
scratch() {
    local free=0
    if [[ -z ${TMPDIR:-} && -w /dev/shm ]]; then free=$(df -Pk /dev/shm | awk 'NR == 2 { print $4 }'); fi
    if ((free > 4 * 1024 * 1024)); then echo /dev/shm; else echo "${TMPDIR:-/tmp}"; fi
}

address() { echo "postgres://postgres@127.0.0.1:$port/postgres?sslmode=disable"; }

case "${1:-}" in
run)
    shift
    [[ $# -gt 0 ]] || usage
    dir=$(mktemp -d "$(scratch)/docket-postgres.XXXXXX")
    trap 'halt; rm -rf "$dir"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    launch
    DOCKET_TEST_POSTGRES=$(address)
    export DOCKET_TEST_POSTGRES
    status=0
    "$@" || status=$?
    exit "$status"
    ;;
start)
    [[ $# -eq 2 ]] || usage
    mkdir -p "$2"
    dir=$(cd "$2" && pwd)
    [[ ! -e $dir/data ]] || die "$dir/data exists already; stop it with: $0 stop $2"
    launch
    echo "export DOCKET_TEST_POSTGRES=\"$(address)\""
    ;;
stop)
    [[ $# -eq 2 && -d $2 ]] || usage
    dir=$(cd "$2" && pwd)
    halt
    rm -rf "$dir/data" "$dir"/{initdb,start,server}.log
    ;;
*)
    usage
    ;;
esac
