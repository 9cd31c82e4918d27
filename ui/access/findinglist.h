#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

//! One thing that speaks for or against.
struct FindingLine
{
    enum class Kind { For, Against, Aside };
    Kind kind = Kind::Aside;
    QString text;

    bool operator==(const FindingLine &) const = default;
};

//! What was found, of which only the first \a most are told.
struct Findings
{
    static constexpr qsizetype most = 6;

    QList<FindingLine> first;
    qsizetype all = 0;

    bool operator==(const Findings &) const = default;
};

//! What was found, line by line under a heading.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    FindingList(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    //! \a nothing stands where there are none.
    void setFindings(const Findings &findings, const QString &nothing);

private:
    void addLine(Icon icon, Tone tone, const QString &text, Tone textTone);

    Theme m_theme;
    QVBoxLayout *m_lines;
    Findings m_findings;
    QString m_nothing;
};

} // namespace gatehouse
