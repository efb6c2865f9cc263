# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
# What the scripts share; read with `.`, from the root of the repository.

# configure_and_build PRESET [TARGET…]: quiet unless it fails; build/PRESET holds the result.
configure_and_build() {
  preset=$1
  shift
  launcher=
  if command -v ccache >/dev/null; then launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
  mkdir -p "build/$preset"
  build_log=build/$preset/build.log
  if ! cmake --preset "$preset" $launcher >"$build_log" 2>&1; then
    tail -n 30 "$build_log" >&2
    return 1
  fi
  set -- ${1+--target "$@"}
  if ! cmake --build "build/$preset" "$@" </dev/null >>"$build_log" 2>&1; then
    grep -E -A 8 'error|FAILED' "$build_log" | head -n 60 >&2
    return 1
  fi
}
