#pragma once

#include <QLatin1StringView>

namespace gatehouse {

//! Cities that people look for and whose zone is named after another one; the zone's own city among them. Common
//! knowledge, in English.
struct ZoneCities
{
    QLatin1StringView zone;
    QLatin1StringView cities; //!< by alphabet, ", " between
};

inline constexpr ZoneCities zoneCities[] = {
    {QLatin1StringView("Africa/Cairo"), QLatin1StringView("Alexandria, Cairo")},
    {QLatin1StringView("Africa/Casablanca"), QLatin1StringView("Casablanca, Marrakesh, Rabat")},
    {QLatin1StringView("Africa/Johannesburg"), QLatin1StringView("Cape Town, Durban, Johannesburg, Pretoria")},
    {QLatin1StringView("Africa/Lagos"), QLatin1StringView("Abuja, Lagos")},
    {QLatin1StringView("Africa/Nairobi"), QLatin1StringView("Mombasa, Nairobi")},
    {QLatin1StringView("America/Bogota"), QLatin1StringView("Bogota, Medellin")},
    {QLatin1StringView("America/Chicago"), QLatin1StringView("Chicago, Dallas, Houston, Minneapolis")},
    {QLatin1StringView("America/Denver"), QLatin1StringView("Albuquerque, Denver, Salt Lake City")},
    {QLatin1StringView("America/Edmonton"), QLatin1StringView("Calgary, Edmonton")},
    {QLatin1StringView("America/Los_Angeles"),
     QLatin1StringView("Las Vegas, Los Angeles, Portland, San Diego, San Francisco, Seattle")},
    {QLatin1StringView("America/Mexico_City"), QLatin1StringView("Guadalajara, Mexico City")},
    {QLatin1StringView("America/New_York"),
     QLatin1StringView("Atlanta, Boston, Miami, New York, Philadelphia, Washington")},
    {QLatin1StringView("America/Sao_Paulo"), QLatin1StringView("Brasilia, Rio de Janeiro, Sao Paulo")},
    {QLatin1StringView("America/Toronto"), QLatin1StringView("Montreal, Ottawa, Toronto")},
    {QLatin1StringView("Asia/Dhaka"), QLatin1StringView("Chittagong, Dhaka")},
    {QLatin1StringView("Asia/Dubai"), QLatin1StringView("Abu Dhabi, Dubai, Sharjah")},
    {QLatin1StringView("Asia/Ho_Chi_Minh"), QLatin1StringView("Hanoi, Ho Chi Minh City")},
    {QLatin1StringView("Asia/Karachi"), QLatin1StringView("Islamabad, Karachi, Lahore")},
    {QLatin1StringView("Asia/Kolkata"),
     QLatin1StringView("Ahmedabad, Bengaluru, Chennai, Hyderabad, Kolkata, Mumbai, New Delhi, Pune")},
    {QLatin1StringView("Asia/Riyadh"), QLatin1StringView("Jeddah, Mecca, Riyadh")},
    {QLatin1StringView("Asia/Shanghai"), QLatin1StringView("Beijing, Chongqing, Guangzhou, Shanghai, Shenzhen")},
    {QLatin1StringView("Asia/Tokyo"), QLatin1StringView("Kyoto, Osaka, Sapporo, Tokyo")},
    {QLatin1StringView("Australia/Brisbane"), QLatin1StringView("Brisbane, Cairns")},
    {QLatin1StringView("Australia/Sydney"), QLatin1StringView("Canberra, Sydney")},
    {QLatin1StringView("Europe/Amsterdam"), QLatin1StringView("Amsterdam, Rotterdam, The Hague")},
    {QLatin1StringView("Europe/Berlin"), QLatin1StringView("Berlin, Cologne, Frankfurt, Hamburg, Munich")},
    {QLatin1StringView("Europe/Istanbul"), QLatin1StringView("Ankara, Istanbul, Izmir")},
    {QLatin1StringView("Europe/Kyiv"), QLatin1StringView("Kharkiv, Kyiv, Odesa")},
    {QLatin1StringView("Europe/Lisbon"), QLatin1StringView("Lisbon, Porto")},
    {QLatin1StringView("Europe/London"), QLatin1StringView("Belfast, Birmingham, Cardiff, Edinburgh, London")},
    {QLatin1StringView("Europe/Madrid"), QLatin1StringView("Barcelona, Madrid, Seville")},
    {QLatin1StringView("Europe/Moscow"), QLatin1StringView("Moscow, Saint Petersburg")},
    {QLatin1StringView("Europe/Paris"), QLatin1StringView("Lyon, Marseille, Paris")},
    {QLatin1StringView("Europe/Rome"), QLatin1StringView("Milan, Naples, Rome")},
    {QLatin1StringView("Europe/Warsaw"), QLatin1StringView("Krakow, Warsaw")},
    {QLatin1StringView("Europe/Zurich"), QLatin1StringView("Bern, Geneva, Zurich")},
    {QLatin1StringView("Pacific/Auckland"), QLatin1StringView("Auckland, Wellington")},
};

} // namespace gatehouse
