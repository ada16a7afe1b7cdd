"""A window of the system's WebKitGTK that keeps its data in a folder, for WebKitWebDriver to start and drive.

The browser that comes with the driver forgets everything when it is closed, so nothing could be shown about keeping.
    python3 webkit-window.py --profile=FOLDER [--size=1180x820]
What the pages write to the console goes to FOLDER/console.txt, files that they hand over go to FOLDER/files.
"""

import argparse
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

# Safari has these; the port leaves them off.
FEATURES = ("StorageAPI", "StorageAPIEstimate")


def told():
    reader = argparse.ArgumentParser()
    reader.add_argument("--profile", required=True)
    reader.add_argument("--size", default="1180x820")
    # The driver adds arguments of its own.
    return reader.parse_known_args()[0]


def write_console_to(path):
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(file, 1)
    os.dup2(file, 2)


def make_settings():
    settings = WebKit2.Settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    features = WebKit2.Settings.get_all_features()
    for feature in map(features.get, range(features.get_length())):
        if feature.get_identifier() in FEATURES:
            settings.set_feature_enabled(feature, True)
    return settings


def open_window(context, size):
    view = WebKit2.WebView(web_context=context, settings=make_settings(), is_controlled_by_automation=True)
    view.connect("permission-request", lambda _view, request: request.allow() or True)
    window = Gtk.Window()
    window.set_default_size(*map(int, size.split("x")))
    window.set_decorated(False)
    window.add(view)
    window.show_all()
    view.connect("close", lambda _view: window.destroy())
    view.grab_focus()
    return view


def begin(context, session, size):
    session.set_application_info(application())
    session.connect("create-web-view", lambda _session: open_window(context, size))


def save(download, folder):
    download.set_allow_overwrite(True)
    download.connect("decide-destination", lambda _download, name: place(download, os.path.join(folder, name)))


def place(download, path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    download.set_destination("file://" + path)
    return True


def application():
    info = WebKit2.ApplicationInfo.new()
    info.set_name("WebKitGTK")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    return info


def main():
    options = told()
    os.makedirs(options.profile, exist_ok=True)
    write_console_to(os.path.join(options.profile, "console.txt"))
    data = WebKit2.WebsiteDataManager(
        base_data_directory=os.path.join(options.profile, "data"),
        base_cache_directory=os.path.join(options.profile, "cache"),
    )
    context = WebKit2.WebContext.new_with_website_data_manager(data)
    context.set_automation_allowed(True)
    files = os.path.join(options.profile, "files")
    context.connect("download-started", lambda _context, download: save(download, files))
    context.connect("automation-started", lambda context, session: begin(context, session, options.size))
    Gtk.main()


main()
