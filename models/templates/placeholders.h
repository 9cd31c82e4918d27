#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace gatehouse {

//! A placeholder in a text, such as {name}: what the service puts a value in place of.
struct PlaceholderUse
{
    QString name; //!< without braces
    qsizetype offset = 0;
    qsizetype length = 0;
    QString problem; //!< why the service would leave it as it is, in the user's language; empty when it would not
};

//! Every placeholder of a text in its order, those also that look like one and are written wrongly. Style sheets have
//! braces too; those are passed over.
QList<PlaceholderUse> placeholdersIn(const QString &text);

//! A part of a message that is looked through, and what it is called.
struct TemplatePart
{
    QString label;
    QString text;
};

//! What is to be said of one placeholder of a message.
struct PlaceholderFinding
{
    enum class State : quint8 {
        Known,     //!< the stored version or another template has it
        New,       //!< nobody has seen it so far
        Misspelt,  //!< nearly \a suggestion
        Malformed, //!< see \a problem
        Missing,   //!< the stored version has it and this one has not
    };
    QString name;
    State state = State::Known;
    QString suggestion;
    QString problem;
    QStringList parts; //!< where it stands
    int count = 0;

    bool isDoubtful() const { return state != State::Known && state != State::New; }
};

//! Compares what \a parts use with what the \a stored version of the message uses and with what other templates use
//! (\a known): first what is used, in its order, then what is missing. Without anything to compare with nothing is
//! called new.
QList<PlaceholderFinding> checkPlaceholders(const QList<TemplatePart> &parts, const QStringList &stored,
                                            const QStringList &known);

//! Names of the placeholders of a text, each once.
QStringList placeholderNames(const QString &text);

//! The text with values in place of the placeholders; those without a value stay.
QString filledIn(const QString &text, const QHash<QString, QString> &values);

//! How many letters must change to come from one word to the other; neighbours that are swapped count once.
int spellingDistance(QStringView one, QStringView other);

} // namespace gatehouse
