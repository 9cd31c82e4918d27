#pragma once

#include <QSize>
#include <QStringList>

#include <expected>

namespace gatehouse {

//! What the program was asked to do. Credentials are never arguments; see README.md for the environment variables.
struct CommandLine
{
    enum class Mode : quint8 { Window, Screenshots, SelfTest, Operations, Version, Help };
    enum class Scheme : quint8 { System, Light, Dark };

    Mode mode = Mode::Window;
    bool sandbox = false;
    QString workspace; //!< name of the workspace to open; empty: the last one
    QString pictureFolder;
    QSize size{1280, 800};
    double scale = 1;
    Scheme scheme = Scheme::System;
};

//! The arguments without the program's name; an error says what is wrong and how to see the options.
std::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

//! The options and what they do; needs an application object.
QString commandLineHelp();

} // namespace gatehouse
