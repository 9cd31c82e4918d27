#pragma once

#include <QString>

#include <optional>

namespace gatehouse {

//! Credentials handed over in the environment, for use without a person. Never as arguments, which others can see.
namespace unattended {

inline constexpr const char *elevateIdentifier = "GATEHOUSE_ELEVATE_IDENTIFIER";
inline constexpr const char *elevatePassword = "GATEHOUSE_ELEVATE_PASSWORD";
inline constexpr const char *ivaltApiKey = "GATEHOUSE_IVALT_API_KEY";

struct ElevateSignIn
{
    QString identifier;
    QString password;
};

//! Absent unless both variables are set.
std::optional<ElevateSignIn> elevateSignIn();
std::optional<QString> apiKey();

} // namespace unattended
} // namespace gatehouse
