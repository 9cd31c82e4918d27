#pragma once

#include "app/import/importentry.h"
#include "app/import/userlook.h"
#include "app/pages/pagecontext.h"

#include <QObject>

namespace gatehouse {

//! Takes back what an import of iVALT has made: whoever was created by it and is there still is removed again, after a
//! review, as on the page of users. Whoever was there before is left alone.
class ImportUndo : public QObject
{
    Q_OBJECT

public:
    //! More are not removed together: each is shown to the door by itself.
    static constexpr int most = 5'000;

    explicit ImportUndo(const PageContext &context, QObject *parent);

    //! Why that cannot be; empty: it can.
    QString obstacle(const ImportEntry &entry) const;
    void begin(const ImportEntry &entry);

private:
    void lookFor(const ImportEntry &entry, const QList<ImportedRow> &created);
    void remove(const ImportEntry &entry, const QList<ImportedRow> &there, int gone, int nameless);

    PageContext m_context;
    std::unique_ptr<UserLook> m_look;
    bool m_isAtWork = false;
};

} // namespace gatehouse
