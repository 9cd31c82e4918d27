#pragma once

#include "app/pages/pagecontext.h"
#include "models/schema/record.h"

class QJsonValue;

namespace gatehouse {

struct DetailLine;

//! What a service told of credentials, a line a value. What is not known to be harmless is a secret, to be hidden until
//! asked for and then shown for \a secretFor.
QList<DetailLine> credentialLines(const QJsonValue &told, std::chrono::seconds secretFor);

// Row actions of the organizations page.

//! Reads the API credentials of the selected organization and shows them in a dialog.
void showApiCredentials(const PageContext &context, const QList<Record> &selected, QWidget *parent);
//! Has the service give out the Auth0 credentials of the selected organization, which may be a change, and shows them.
void showAuth0Credentials(const PageContext &context, const QList<Record> &selected, QWidget *parent);

} // namespace gatehouse
