#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace gatehouse {

//! A value as the settings page shows and changes it. Texts in the user's language; values as canonical texts.
struct SettingLine
{
    enum class Kind : quint8 {
        Choice, //!< one of the choices
        Flag,   //!< "true" or "false"
        Number, //!< one of the choices, or any other whole number from least to most
        Text,   //!< any text that there is no problem with
    };
    struct Choice
    {
        QString value;
        QString text;
    };

    QString key;
    QString group; //!< heading; lines of a group follow each other
    QString label;
    QString hint;
    Kind kind = Kind::Choice;
    QList<Choice> choices;
    int least = 0;
    int most = 0;
    QString unit;    //!< what a number counts
    QString initial; //!< the value before anyone has chosen
    QString example; //!< of a text
    //! Why a text is no value, for the person; null where it is one.
    std::function<QString(const QString &text)> problem;
};

} // namespace gatehouse
