# Shared by the start scripts: finds the software and a Java, and replaces the shell by the process that Launch plans.

dist=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || {
  echo "找不到 Java 17:请安装 openjdk-17-jdk-headless 或设置 JAVA_HOME。" >&2
  echo "No Java 17 found: install openjdk-17-jdk-headless or set JAVA_HOME." >&2
  exit 1
}
export HONGDUN_MODE=${HONGDUN_MODE:-production}

tool() {
  "$java" -Dhongdun.dist="$dist" -cp "$dist/lib/*:$dist/drivers/*" "$@"
}

one_side() {
  [ "${1:-}" = intranet ] || [ "${1:-}" = portal ] || {
    echo "用法 usage: $(basename "$0") intranet|portal" >&2
    exit 2
  }
}

launch() {
  local plan word
  mapfile -d '' -t plan < <(tool org.hongdun.server.Launch "$1" "$2")
  wait "$!" || exit 1
  while [ -n "${plan[0]}" ]; do
    export "${plan[0]?}"
    plan=("${plan[@]:1}")
  done
  exec "${plan[@]:1}"
}
