#pragma once

#include "models/json/jsonparser.h"

#include <QStringList>

namespace gatehouse {

//! One control of a form, as far as it can be understood. The service keeps whatever it is given; what apps make of it
//! is known only from samples.
struct FormControl
{
    enum class Kind : quint8 {
        Unknown, //!< of a type nobody has seen; see \a type
        Line,
        Secret,
        Prose,
        Number,
        Select,
        Chips,
        Radio,
        Checkbox,
        Date,
        Moment,
        Time,
        File,
    };
    Kind kind = Kind::Unknown;
    QString type; //!< as the data spell it; empty where there is none
    QString name;
    QString label;
    QString hint;  //!< what stands in the empty control
    QString value; //!< what it starts with
    bool isRequired = false;
    bool takesMany = false;
    bool isDisabled = false;
    QStringList options; //!< their labels
    QStringList rules;   //!< what the validators say, in the user's language
    JsonPath path;       //!< in the data
};

//! What a form asks for.
struct FormData
{
    QString templateName;
    QList<FormControl> controls;
};

//! Reads the controls out of a form's `data`: every object with a name or a label in a list below `fields`.
FormData formDataFrom(const JsonNode &data);

//! Something about a form's data that the service refuses, or that looks like a mistake.
struct FormRemark
{
    bool isRefused = false; //!< the service does not take it
    TextRemark place;
};

//! Looks through the data as they were read from a text. What the service leaves free is only remarked upon.
QList<FormRemark> remarksOnForm(const JsonNode &data);

//! What a new form's data start with.
QString newFormData();

} // namespace gatehouse
