#!/bin/sh
# Signs, notarises and packs Saksi.app, on a Mac with Xcode's command line tools:
#   macos/sign.sh DIST/Saksi.app "Developer ID Application: NAME (TEAM)" KEYCHAIN-PROFILE
set -eu
app=${1:?usage: sign.sh APP IDENTITY PROFILE}
identity=${2:?usage: sign.sh APP IDENTITY PROFILE}
profile=${3:?usage: sign.sh APP IDENTITY PROFILE}
app=${app%/}
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-$here/../../../.venv-build/bin/python}

pack() {
    rm -f "$app.zip"
    ditto -c -k --keepParent "$app" "$app.zip"
}

# From the inside out: a signature covers what lies in it. Python and the libraries of Qt have no ending that would tell
# what they are. The programs come last, because they get entitlements.
find "$app/Contents" -path "$app/Contents/MacOS" -prune -o -type f -exec sh -ec '
    identity=$1
    shift
    for file; do
        case $(file -b "$file") in
            *Mach-O*) codesign --force --timestamp --options runtime --sign "$identity" "$file" ;;
        esac
    done' sh "$identity" {} +
find "$app/Contents" -depth -type d -name '*.framework' \
    -exec codesign --force --timestamp --options runtime --sign "$identity" {} +
for program in saksi-worker saksi-verify saksi; do
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$identity" "$app/Contents/MacOS/$program"
done
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
pack
xcrun notarytool submit "$app.zip" --keychain-profile "$profile" --wait
xcrun stapler staple "$app"
# Again, because what Apple was sent did not carry its answer yet, and a laptop without a network needs that.
pack
"$python" "$here/../build.py" --out "$(dirname "$app")" --sums-only
