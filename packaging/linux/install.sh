#!/bin/sh
# install.sh IMAGE: for this user, opens .retold files by double click in the application image IMAGE (the folder Retold).
set -eu
image=$(cd "${1:?the folder of the application image}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$data/applications" "$data/mime/packages"
cp "$here/retold.xml" "$data/mime/packages/retold.xml"
sed -e "s|@RETOLD@|\"$image/bin/Retold\"|" -e "s|@ICON@|$image/lib/Retold.png|" "$here/retold.desktop" > "$data/applications/retold.desktop"
update-mime-database "$data/mime"
update-desktop-database "$data/applications"
