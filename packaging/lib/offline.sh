# Running without a network. Sourced, never run.

# Replaces this shell by a command that has no network interface at all, where the system lets us.
exec_offline() {
  local without_network=(unshare --net)
  [ "$(id -u)" = 0 ] || without_network=(unshare --map-current-user --net)
  if "${without_network[@]}" true 2>/dev/null; then
    exec "${without_network[@]}" "$@"
  fi
  say "This system does not let us take the network away; the tests themselves refuse to use it."
  exec "$@"
}
