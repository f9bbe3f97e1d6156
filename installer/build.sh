#!/usr/bin/env bash
# Builds Smotescope with its own Java, so that nothing else need be installed.
#
#   installer/build.sh [app-image|deb]      result in target/dist
#
# app-image (default): a directory that can be copied anywhere; start bin/smotescope in it.
# deb: a package for Debian and Ubuntu, with menu entry, icon and the command smotescope.
set -euo pipefail

readonly TYPE="${1:-app-image}"
readonly NAME=smotescope
readonly MAIN=org.smotescope.Main
# Not seen by jdeps: character sets of foreign CSV files, zip as a file system, logging of libraries,
# and what PDFBox looks for by name: without jdk.unsupported it writes an error for each PDF.
readonly MORE_MODULES="java.logging jdk.charsets jdk.unsupported jdk.zipfs javafx.controls javafx.fxml"

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
readonly ROOT
readonly STAGE="$ROOT/target/installer"
readonly DIST="$ROOT/target/dist"

fail() {
    echo "build.sh: $*" >&2
    exit 1
}

need() {
    command -v "$1" > /dev/null || fail "$1 is needed and was not found; $2"
}

# The first JDK from 25 on that has jpackage: JAVA_HOME, the path, then the usual places.
find_jdk() {
    local home version javac
    javac="$(command -v javac || true)"
    for home in "${JAVA_HOME:-}" \
        ${javac:+"$(dirname "$(dirname "$(readlink -f "$javac")")")"} \
        /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [[ -n "$home" && -x "$home/bin/jpackage" && -f "$home/release" ]] || continue
        version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")"
        if [[ "${version:-0}" -ge 25 ]]; then
            echo "$home"
            return
        fi
    done
    fail "no JDK 25 or newer with jpackage was found; install one, or set JAVA_HOME to it"
}

compile() {
    echo "Compiling"
    (cd "$ROOT" && mvn -q -DskipTests package)
    [[ -f "$ROOT/target/$NAME.jar" ]] || fail "Maven made no target/$NAME.jar"
}

# The application and its libraries go on the class path; JavaFX goes into the run-time image.
stage() {
    local jar library
    rm -rf "$STAGE"
    mkdir -p "$STAGE/app/lib" "$DIST"
    cp "$ROOT/target/$NAME.jar" "$STAGE/app/"
    for jar in "$ROOT"/target/lib/*.jar; do
        library="$(basename "$jar" | sed 's/-[0-9].*//')"
        [[ "$library" == javafx-* ]] && continue
        grep -q "^| $library |" "$ROOT/installer/licences/THIRD-PARTY.md" \
            || fail "$library is not in installer/licences/THIRD-PARTY.md; add it and its licence"
        cp "$jar" "$STAGE/app/lib/"
    done
    mkdir "$STAGE/licences"
    cp "$ROOT"/installer/licences/* "$STAGE/licences/"
    cp "$ROOT/LICENSE" "$STAGE/licences/Apache-2.0.txt"
    cp "$ROOT/src/main/resources/org/smotescope/ui/theme/fonts/OFL.txt" "$STAGE/licences/OFL-1.1.txt"
}

# The modules of the JDK that the application and its libraries use, and those of MORE_MODULES.
modules() {
    local jar known
    known="$("$JDK/bin/java" --list-modules | sed 's/@.*//')"
    {
        for jar in "$STAGE"/app/*.jar "$STAGE"/app/lib/*.jar; do
            "$JDK/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps \
                --module-path "$ROOT/target/javafx:$STAGE/app/lib" "$jar"
        done | tr ',' '\n' | grep -Fx "$known"
        tr ' ' '\n' <<< "$MORE_MODULES"
    } | sort -u | paste -sd, -
}

# JavaFX would unpack its native libraries from the image into the home of each user; on Linux they
# go beside those of Java instead, where they are found first.
unpack_natives() {
    local jar
    mkdir "$STAGE/natives"
    for jar in "$ROOT"/target/javafx/*.jar; do
        (cd "$STAGE/natives" && "$JDK/bin/jar" --extract --file "$jar")
    done
    cp "$STAGE"/natives/*.so "$DIST/$NAME/lib/runtime/lib/"
}

app_image() {
    local modules jlink="--strip-debug --no-header-files --no-man-pages --strip-native-commands"
    [[ "$(uname)" == Linux ]] && jlink+=" --exclude-resources=**.so"
    modules="$(modules)"
    echo "Linking $modules"
    rm -rf "${DIST:?}/$NAME"
    "$JDK/bin/jpackage" --type app-image --name "$NAME" --dest "$DIST" --app-version "$VERSION" \
        --vendor Smotescope --description "See what resampling does to imbalanced data" \
        --icon "$ROOT/installer/linux/smotescope.png" \
        --input "$STAGE/app" --main-jar "$NAME.jar" --main-class "$MAIN" \
        --module-path "$ROOT/target/javafx" --add-modules "$modules" \
        --jlink-options "$jlink" \
        --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
        --java-options "-Xlog:disable" --java-options "-Xlog:all=error:stderr" \
        2> >(grep -v "No JDK Modules found" >&2)
    cp -r "$STAGE/licences" "$DIST/$NAME/"
    if [[ "$(uname)" == Linux ]]; then
        unpack_natives
        train
    fi
}

# Starts the window once without a screen and keeps what Java learns of the classes (JEP 514): the
# next starts take about half the time. Java ignores a cache that does not fit, without a word.
train() {
    local app="$DIST/$NAME/lib/app" bin="$DIST/$NAME/lib/runtime/bin" pid
    echo "Training"
    mkdir -p "$bin" "$STAGE/home"
    cp "$JDK/bin/java" "$bin/"
    HOME="$STAGE/home" JAVA_TOOL_OPTIONS="'-XX:AOTCacheOutput=$app/$NAME.aot' \
        '-Duser.home=$STAGE/home' -Dglass.platform=Headless -Dprism.order=sw" \
        "$DIST/$NAME/bin/$NAME" > "$STAGE/training.log" 2>&1 &
    pid=$!
    for _ in {1..15}; do
        kill -0 "$pid" 2> /dev/null && sleep 1
    done
    kill "$pid" 2> /dev/null || true
    wait "$pid" || true
    rm -r "$bin"
    if [[ -f "$app/$NAME.aot" ]]; then
        echo "java-options=-XX:AOTCache=\$APPDIR/$NAME.aot" >> "$app/$NAME.cfg"
    else
        echo "build.sh: no start-up cache was made, see $STAGE/training.log; starts will be slower" >&2
    fi
}

# Draws one figure of each kind with the built program: a module that a library looks for by name and
# does not find shows only here. Whatever it says but that the figure is written stops the build.
try_out() {
    local kind said
    for kind in png svg pdf; do
        said="$("$DIST/$NAME/bin/$NAME" render -o "$STAGE/figure.$kind" 2>&1)" \
            || fail "the built program draws no $kind: $said"
        [[ "$said" == "Written $STAGE/figure.$kind" ]] \
            || fail "the built program complains when it draws a $kind: $said"
    done
}

# Laid out by hand and without maintainer scripts: menu, icons and file types are taken up by the
# system's own triggers, so that nothing can fail where no desktop is installed.
deb() {
    local tree="$STAGE/deb" architecture size file
    architecture="$(dpkg --print-architecture)"
    mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$tree/usr/share/applications" \
        "$tree/usr/share/mime/packages" "$tree/usr/share/doc/$NAME"
    cp -a "$DIST/$NAME" "$tree/usr/lib/" # with its times: the start-up cache compares them
    mv "$tree/usr/lib/$NAME/licences" "$tree/usr/share/doc/$NAME/"
    ln -s "../lib/$NAME/bin/$NAME" "$tree/usr/bin/$NAME"
    cp "$ROOT/installer/linux/$NAME.desktop" "$tree/usr/share/applications/"
    cp "$ROOT/installer/linux/$NAME.xml" "$tree/usr/share/mime/packages/"
    cp "$ROOT/installer/linux/copyright" "$tree/usr/share/doc/$NAME/"
    for size in 16 24 32 48 64 128 256 512; do
        file="$tree/usr/share/icons/hicolor/${size}x$size/apps/$NAME.png"
        mkdir -p "$(dirname "$file")"
        cp "$ROOT/src/main/resources/org/smotescope/ui/icons/$NAME-$size.png" "$file"
    done
    file="$tree/usr/share/icons/hicolor/scalable/apps/$NAME.svg"
    mkdir -p "$(dirname "$file")"
    cp "$ROOT/assets/icon.svg" "$file"
    chmod -R u+w,go-w,a+rX "$tree"
    sed -e "s/@VERSION@/$VERSION/" -e "s/@ARCHITECTURE@/$architecture/" \
        -e "s/@SIZE@/$(du -sk "$tree/usr" | cut -f1)/" \
        "$ROOT/installer/linux/control" > "$tree/DEBIAN/control"
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
    env -u SOURCE_DATE_EPOCH dpkg-deb --root-owner-group -Zxz --build "$tree" "$DIST" > /dev/null
    rm -rf "${DIST:?}/$NAME"
    echo "Built target/dist/${NAME}_${VERSION}_$architecture.deb"
}

case "$TYPE" in
    app-image) ;;
    deb) need dpkg-deb "a .deb can be built on Debian and Ubuntu only" ;;
    *) fail "unknown type: $TYPE; say app-image or deb" ;;
esac
need mvn "install Maven 3.8.7 or newer"
JDK="$(find_jdk)"
readonly JDK
echo "JDK: $JDK"
compile
VERSION="$(sed -n 's/^version=//p' "$ROOT/target/maven-archiver/pom.properties")"
readonly VERSION
[[ -n "$VERSION" ]] || fail "target/maven-archiver/pom.properties names no version"
stage
app_image
try_out
if [[ "$TYPE" == deb ]]; then
    deb
else
    echo "Built target/dist/$NAME"
fi
