# Sourced by ./hearsay and ./dev. Bash 3.2 and later (macOS still ships it).
# find_jdk        prints the home of a JDK 21 or newer; without one, says on standard error
#                 what to install and returns 3.
# java_options    what the program gives Java; the benchmark measures with the same.

# jdk_major HOME  prints the major version of the JDK at HOME (21, 25 ...), read from its
#                 `release` file, so that no Java is started; nothing when HOME is not a JDK.
jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\{0,1\}\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1
}

# real_path FILE  follows symbolic links; `readlink -f` is missing on older systems.
real_path() {
  local file="$1" target hops=0
  while [ -L "$file" ] && [ "$hops" -lt 40 ]; do
    target="$(readlink "$file")"
    case "$target" in
      /*) file="$target" ;;
      *) file="$(dirname "$file")/$target" ;;
    esac
    hops=$((hops + 1))
  done
  printf '%s\n' "$file"
}

find_jdk() {
  local wanted=21 home major on_path
  on_path="$(command -v java 2>/dev/null || true)"
  if [ -n "$on_path" ]; then
    on_path="$(dirname "$(dirname "$(real_path "$on_path")")")"
  fi
  for home in \
    "${JAVA_HOME:-}" \
    "$on_path" \
    /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/*; do
    [ -n "$home" ] || continue
    major="$(jdk_major "$home")"
    if [ -n "$major" ] && [ "$major" -ge "$wanted" ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  echo "hearsay: needs a JDK $wanted or newer and found none; install one (for example Eclipse Temurin 25, https://adoptium.net) or set JAVA_HOME to it" >&2
  return 3
}

# Serial collection and the first compiler start fastest and keep memory low; 1,400 MB of heap keep the whole under 2 GB.
# shellcheck disable=SC2034 # used by the scripts that source this
java_options=(
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1400m -Xlog:disable
  --enable-native-access=ALL-UNNAMED
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
)
