# Checkers that npm distributes, for the long tests, in .venv/outside. Sourced, never run.

# Brings them to the lock file, which holds their hashes; no script of theirs is run. Needs the
# network only where they are not there yet.
ensure_checkers() {
  local home=.venv/outside wanted
  wanted=$(cat packaging/outside/*.json packaging/lib/checkers.sh | cksum)
  [ "$(cat "$home/made-from" 2>/dev/null)" != "$wanted" ] || return 0
  say "Fetching the checkers of Word documents (once; 80 MB on the disk)"
  mkdir -p "$home"
  cp packaging/outside/*.json "$home"
  npm ci --prefix "$home" --ignore-scripts --no-audit --no-fund --loglevel error >&2
  echo "$wanted" >"$home/made-from"
}
