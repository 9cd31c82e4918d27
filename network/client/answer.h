#pragma once

#include "network/client/request.h"

#include <QFuture>
#include <QPromise>

#include <functional>

namespace gatehouse {

//! Where the answer of one call goes. Read in any thread, delivered once in the client's.
class Answer
{
public:
    virtual ~Answer() = default;

    //! Turns the reply into what the caller asked for; the error when it cannot be.
    virtual std::optional<ServiceError> read(const Reply &reply) = 0;
    //! Delivers what was read.
    virtual void succeed() = 0;
    virtual void fail(const ServiceError &error) = 0;
    //! For watching whether the caller cancelled it.
    virtual QFuture<void> future() const = 0;
};

template<class T>
class TypedAnswer final : public Answer
{
public:
    using Reader = std::function<Outcome<T>(const Reply &)>;

    explicit TypedAnswer(Reader reader) : m_reader(std::move(reader)) { m_promise.start(); }

    QFuture<Outcome<T>> typedFuture() const { return m_promise.future(); }
    QFuture<void> future() const override { return QFuture<void>(m_promise.future()); }

    std::optional<ServiceError> read(const Reply &reply) override
    {
        Outcome<T> outcome = m_reader(reply);
        if (!outcome)
            return outcome.error();
        m_value = std::move(*outcome);
        return {};
    }
    void succeed() override { finish(std::move(*m_value)); }
    void fail(const ServiceError &error) override { finish(std::unexpected(error)); }

private:
    void finish(Outcome<T> outcome)
    {
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    mutable QPromise<Outcome<T>> m_promise;
    Reader m_reader;
    std::optional<T> m_value;
};

} // namespace gatehouse
