#pragma once

#include "models/csv/csvformat.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace gatehouse {

class Button;
class TextLabel;

//! How a file is written down, each part as it was detected and to be changed.
class ImportFormatBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFormatBar(const Theme &theme, QWidget *parent = nullptr);

    //! \a isDetected: by what stands in the file, not by the person.
    void setFormat(const CsvFormat &format, bool isDetected);
    const CsvFormat &format() const { return m_format; }

signals:
    void formatChosen(const gatehouse::CsvFormat &format); //!< by the person
    void detectionWanted();

private:
    void addBox(QComboBox *box, const QString &label, const QList<std::pair<QString, QVariant>> &choices);
    void chosen();

    Theme m_theme;
    CsvFormat m_format;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_quote;
    QComboBox *m_decimal;
    QCheckBox *m_header;
    TextLabel *m_detected;
    Button *m_detect;
};

} // namespace gatehouse
