#pragma once

namespace gatehouse {

//! How many times as long things may take in this build before a test calls it a failure: sanitizers slow them down.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int slowdown = 10;
#else
inline constexpr int slowdown = 1;
#endif

} // namespace gatehouse
