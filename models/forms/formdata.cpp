#include "models/forms/formdata.h"

#include "models/schema/check.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Kind = FormControl::Kind;

//! Translation context.
struct FormDataText
{
    Q_DECLARE_TR_FUNCTIONS(FormData)
};

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> known = {
        {u"text"_s, Kind::Line},       {u"email"_s, Kind::Line},        {u"tel"_s, Kind::Line},
        {u"phone"_s, Kind::Line},      {u"url"_s, Kind::Line},          {u"password"_s, Kind::Secret},
        {u"textarea"_s, Kind::Prose},  {u"number"_s, Kind::Number},     {u"select"_s, Kind::Select},
        {u"dropdown"_s, Kind::Select}, {u"chip"_s, Kind::Chips},        {u"chips"_s, Kind::Chips},
        {u"radio"_s, Kind::Radio},     {u"checkbox"_s, Kind::Checkbox}, {u"toggle"_s, Kind::Checkbox},
        {u"date"_s, Kind::Date},       {u"datetime"_s, Kind::Moment},   {u"datetime-local"_s, Kind::Moment},
        {u"time"_s, Kind::Time},       {u"file"_s, Kind::File},
    };
    return known;
}

QString textOf(const JsonNode &node, std::initializer_list<QStringView> names)
{
    for (QStringView name : names) {
        const JsonNode *member = node.member(name);
        if (member && !member->scalarText().isEmpty())
            return member->scalarText();
    }
    return {};
}

bool isTrue(const JsonNode &node, QStringView name)
{
    const JsonNode *member = node.member(name);
    return member && member->isTrue();
}

QStringList optionsOf(const JsonNode &control)
{
    QStringList options;
    for (QStringView name : {QStringView(u"options"), QStringView(u"values"), QStringView(u"choices")}) {
        const JsonNode *list = control.member(name);
        if (!list || list->kind != JsonNode::Kind::List)
            continue;
        for (const JsonNode &item : list->children) {
            const QString text =
                item.kind == JsonNode::Kind::Object ? textOf(item, {u"label", u"name", u"value"}) : item.scalarText();
            if (!text.isEmpty())
                options.append(text);
        }
    }
    return options;
}

QString ruleText(const JsonNode &validator)
{
    const QString value = validator.scalarText();
    if (validator.key == "minLength"_L1)
        return FormDataText::tr("at least %1 characters").arg(value);
    if (validator.key == "maxLength"_L1)
        return FormDataText::tr("at most %1 characters").arg(value);
    if (validator.key == "min"_L1)
        return FormDataText::tr("%1 or more").arg(value);
    if (validator.key == "max"_L1)
        return FormDataText::tr("%1 or less").arg(value);
    if (validator.key == "pattern"_L1)
        return FormDataText::tr("must match %1").arg(value);
    if (validator.key == "email"_L1)
        return validator.isTrue() ? FormDataText::tr("an e-mail address") : QString();
    return value.isEmpty() ? validator.key : QString(validator.key + ": "_L1 + value);
}

FormControl controlFrom(const JsonNode &node, const JsonPath &path)
{
    FormControl control{.type = textOf(node, {u"type"}),
                        .name = textOf(node, {u"name"}),
                        .label = textOf(node, {u"label"}),
                        .hint = textOf(node, {u"placeholder", u"placeHolder"}),
                        .value = textOf(node, {u"value"}),
                        .isRequired = isTrue(node, u"required"),
                        .takesMany = isTrue(node, u"multiple"),
                        .isDisabled = isTrue(node, u"disabled"),
                        .options = optionsOf(node),
                        .path = path};
    control.kind = kinds().value(control.type.toLower(), Kind::Unknown);
    const JsonNode *validators = node.member(u"validators");
    for (const JsonNode &validator : validators ? validators->children : QList<JsonNode>()) {
        if (validator.key == "required"_L1)
            control.isRequired = validator.isTrue();
        else if (const QString rule = ruleText(validator); !rule.isEmpty())
            control.rules.append(rule);
    }
    return control;
}

bool looksLikeControl(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Object && (node.member(u"name") || node.member(u"label")) &&
           (node.member(u"type") || node.member(u"validators"));
}

template<class Visit>
void eachControl(const JsonNode &node, JsonPath &path, const Visit &visit)
{
    for (int i = 0; i < node.children.size(); ++i) {
        const JsonNode &child = node.children.at(i);
        path.append(i);
        if (node.kind == JsonNode::Kind::List && looksLikeControl(child))
            visit(child, path);
        // A group of controls may have a name of its own; the options of a control are no controls.
        if (child.key != "options"_L1 && child.key != "validators"_L1)
            eachControl(child, path, visit);
        path.removeLast();
    }
}

class Remarks
{
public:
    QList<FormRemark> found;

    void data(const JsonNode &root)
    {
        if (root.kind != JsonNode::Kind::Object) {
            refused(root, FormDataText::tr("The data must be an object: { … }."));
            return;
        }
        templateName(root);
        const JsonNode *fields = root.member(u"fields");
        if (!fields || fields->kind == JsonNode::Kind::Null)
            refused(root, FormDataText::tr("“fields” is missing; the service needs it."));
        else if (!fields->isContainer())
            remark(*fields, FormDataText::tr("“fields” is usually an object with a list of controls."));
        else
            controls(root);
    }

private:
    void templateName(const JsonNode &root)
    {
        const JsonNode *name = root.member(u"template_name");
        if (!name || (name->kind == JsonNode::Kind::Text && name->text.isEmpty()))
            refused(name ? *name : root, FormDataText::tr("“template_name” is missing; the service needs it."));
        else if (name->kind != JsonNode::Kind::Text || !lettersOnly.accepts(name->text))
            refused(*name, FormDataText::tr("“template_name” takes letters A to Z only."));
    }

    void controls(const JsonNode &root)
    {
        QSet<QString> names;
        int count = 0;
        JsonPath path;
        eachControl(root, path, [&](const JsonNode &node, const JsonPath &at) {
            ++count;
            control(node, at, names);
        });
        if (count == 0)
            remark(*root.member(u"fields"),
                   FormDataText::tr("No control was found here, so the form asks for nothing."));
    }

    void control(const JsonNode &node, const JsonPath &path, QSet<QString> &names)
    {
        const FormControl control = controlFrom(node, path);
        if (control.name.isEmpty())
            remark(node, FormDataText::tr("This control has no “name”, under which its answer would be kept."));
        else if (names.contains(control.name))
            remark(*node.member(u"name"), FormDataText::tr("Another control is named “%1” too; one answer would "
                                                           "replace the other.")
                                              .arg(control.name));
        names.insert(control.name);
        if (control.label.isEmpty())
            remark(node, FormDataText::tr("This control has no “label”, so nobody is told what it asks for."));
        if (control.type.isEmpty())
            remark(node, FormDataText::tr("This control has no “type”."));
        else if (control.kind == Kind::Unknown)
            remark(*node.member(u"type"),
                   FormDataText::tr("The type “%1” is not known here; an app may still know it.").arg(control.type));
        if (control.kind == Kind::Radio && control.options.isEmpty())
            remark(node, FormDataText::tr("This control has no “options” to choose from."));
        const JsonNode *validators = node.member(u"validators");
        if (validators && validators->kind != JsonNode::Kind::Object)
            remark(*validators, FormDataText::tr("“validators” is usually an object."));
        else if (const JsonNode *required = validators ? validators->member(u"required") : nullptr;
                 required && required->kind != JsonNode::Kind::Flag)
            remark(*required, FormDataText::tr("“required” is usually true or false."));
    }

    void refused(const JsonNode &node, const QString &message) { add(node, message, true); }
    void remark(const JsonNode &node, const QString &message) { add(node, message, false); }
    void add(const JsonNode &node, const QString &message, bool isRefused)
    {
        // Of an object its first character is enough: a mark over all of it would hide what is inside.
        const qsizetype length = node.isContainer() ? 1 : std::max<qsizetype>(1, node.end - node.begin);
        found.append({isRefused, {std::max<qsizetype>(0, node.begin), length, message}});
    }
};

} // namespace

FormData formDataFrom(const JsonNode &data)
{
    FormData form{.templateName = textOf(data, {u"template_name"})};
    JsonPath path;
    eachControl(data, path,
                [&](const JsonNode &node, const JsonPath &at) { form.controls.append(controlFrom(node, at)); });
    return form;
}

QList<FormRemark> remarksOnForm(const JsonNode &data)
{
    Remarks remarks;
    remarks.data(data);
    return remarks.found;
}

QString newFormData()
{
    return uR"({
  "template_name": "",
  "fields": {
    "controls": [
      {
        "name": "name",
        "label": "Your name",
        "type": "text",
        "validators": { "required": true }
      }
    ]
  }
})"_s;
}

} // namespace gatehouse
