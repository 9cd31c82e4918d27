#pragma once

namespace gatehouse {

class ChangeDoor;
class MainWindow;
class Theme;

//! Lets the person switch the door's dry run on and off, from the workspace menu and the command palette, and shows in
//! the status area while it is on. Door and window stay together from now on.
void offerDryRun(const Theme &theme, ChangeDoor *door, MainWindow *window);

} // namespace gatehouse
