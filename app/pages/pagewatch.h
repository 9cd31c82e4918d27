#pragma once

#include "models/schema/service.h"

#include <QObject>

namespace gatehouse {

//! Tells how far a page of the window is. A child of the page's widget.
class PageWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isReady() const = 0;    //!< its data is loaded, or cannot be
    virtual QString problem() const = 0; //!< why it has no data; empty when it has
    //! Only another account than the one signed in sees its data.
    virtual bool isForOthers() const { return false; }
    virtual bool hasSamples() const { return false; } //!< see showSample()
    //! Shows something further of the page for its picture of this number, from 1, with made up data; for the
    //! program's own sandbox. Its name; empty: there are no more.
    virtual QString showSample(int number)
    {
        Q_UNUSED(number)
        return {};
    }
    //! What would be lost if the workspace was left now; empty: nothing.
    virtual QString unsaved() { return {}; }
    //! What would be lost, though it outlasts the program, if another account of the service took over; empty: nothing.
    virtual QString unsavedOf(Service service)
    {
        Q_UNUSED(service)
        return {};
    }
};

} // namespace gatehouse
