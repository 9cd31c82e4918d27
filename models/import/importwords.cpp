#include "models/import/importwords.h"

#include "models/tables/folding.h"

#include <QString>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

// English first, then German, French, Spanish, Portuguese, Italian, Dutch and Hindi where they differ; without accents.
static constexpr std::array wordRows{
    ImportWords{"name"_L1, ImportSense::Name,
                u"name fullname displayname personname employeename membername studentname person "
                u"vollername nomcomplet nombrecompleto nomecompleto nom nombre nome naam नाम पूरानाम"},
    ImportWords{"first_name"_L1, ImportSense::FirstName,
                u"firstname first givenname given forename vorname prenom primernombre nombre nome voornaam पहलानाम"},
    ImportWords{"last_name"_L1, ImportSense::LastName,
                u"lastname last surname familyname family nachname familienname nomdefamille apellido apellidos "
                u"sobrenome cognome achternaam उपनाम"},
    ImportWords{"email"_L1, ImportSense::Email,
                u"email mail emailaddress mailaddress emailid mailid primaryemail workemail contactemail emailadresse "
                u"mailadresse courriel adresseemail adressemail correo correoelectronico correio enderecodeemail "
                u"indirizzoemail emailadres ईमेल ईमेलपता"},
    ImportWords{"phone_code country_code"_L1, ImportSense::PhoneCode,
                u"phonecode countrycode dialcode dialingcode diallingcode callingcode isdcode isd phonecountrycode "
                u"mobilecode prefix phoneprefix landervorwahl landesvorwahl vorwahl indicatif indicatifpays codigopais "
                u"codigodepais prefijo prefisso landcode देशकोड"},
    ImportWords{"phone mobile"_L1, ImportSense::Phone,
                u"phone mobile phonenumber mobilenumber mobileno phoneno mobilephone cell cellphone cellnumber "
                u"telephone telephonenumber tel contact contactnumber contactno whatsapp number telefon telefonnummer "
                u"handy handynummer mobil mobilnummer mobiltelefon portable telephoneportable telefono movil celular "
                u"telemovel telefone cellulare telefoonnummer mobiel फोन मोबाइल मोबाइलनंबर फोननंबर"},
    ImportWords{"username"_L1, ImportSense::Username,
                u"username userid user login loginname loginid account accountname benutzername benutzer nutzername "
                u"identifiant nomdutilisateur usuario nombredeusuario nomeutente gebruikersnaam"},
    ImportWords{"password"_L1, ImportSense::Plain,
                u"password pass pwd passwd initialpassword passwort kennwort motdepasse contrasena senha wachtwoord "
                u"पासवर्ड"},
    ImportWords{"roles"_L1, ImportSense::List,
                u"roles role roletitle roletitles userrole userroles rollen rolle ruoli ruolo funcion भूमिका"},
    ImportWords{"user_code"_L1, ImportSense::Plain, u"usercode code employeecode employeeid staffid personalnummer"},
    ImportWords{"device_token"_L1, ImportSense::Plain, u"devicetoken pushtoken token"},
    ImportWords{"imei"_L1, ImportSense::Plain, u"imei deviceid device uuid"},
    ImportWords{"platform"_L1, ImportSense::Plain, u"platform os operatingsystem system betriebssystem plattform"},
    ImportWords{"is_admin"_L1, ImportSense::Plain, u"isadmin admin administrator"},
    ImportWords{"state"_L1, ImportSense::Plain, u"state province bundesland estado राज्य"},
    ImportWords{"district"_L1, ImportSense::Plain, u"district county landkreis distrito जिला"},
    ImportWords{"block"_L1, ImportSense::Plain, u"block ब्लॉक"},
    ImportWords{"cluster"_L1, ImportSense::Plain, u"cluster"},
    ImportWords{"school"_L1, ImportSense::Plain, u"school schoolname schule ecole escuela escola scuola विद्यालय"},
    ImportWords{"professional_role"_L1, ImportSense::Plain, u"professionalrole profession jobtitle beruf"},
    ImportWords{"professional_subroles"_L1, ImportSense::List, u"professionalsubroles professionalsubrole subroles"},
};

const ImportWords &importWords(QStringView key)
{
    static constexpr ImportWords none{{}, ImportSense::Plain, u""};
    for (const ImportWords &row : wordRows) {
        for (const QLatin1StringView one : qTokenize(row.keys, u' ')) {
            if (one == key)
                return row;
        }
    }
    return none;
}

ImportSense importSense(QStringView key)
{
    return importWords(key).sense;
}

//! Whether a name has such a word, also one that begins with a capital behind a small letter.
static bool hasSecretWord(QStringView name)
{
    QStringList words{QString()};
    QChar before;
    for (const QChar letter : name) {
        const bool isOfWord = letter.isLetterOrNumber() || letter.isMark();
        if ((!isOfWord || (letter.isUpper() && before.isLower())) && !words.last().isEmpty())
            words.append(QString());
        if (isOfWord)
            words.last().append(letter);
        before = letter;
    }
    for (QString &word : words)
        word = foldedText(word);
    const auto has = [&](QLatin1StringView word) { return words.contains(word); };
    // The PIN code of an address is the number of its post office.
    const bool isOfPost = has("code"_L1) || has("codes"_L1) || has("postal"_L1) || has("post"_L1) || has("area"_L1);
    return has("pwd"_L1) || has("mpin"_L1) || (has("pin"_L1) && !isOfPost);
}

bool isSecretName(QStringView column)
{
    // Also within longer names, such as "new password" or "API token".
    static constexpr std::array parts{u"password", u"passwd",     u"passcode",   u"passwort",
                                      u"kennwort", u"motdepasse", u"contrasena", u"wachtwoord",
                                      u"पासवर्ड",   u"token",      u"secret",     u"apikey"};
    static const QStringList names = QStringView(importWords(u"password").names).toString().split(u' ') +
                                     QStringView(importWords(u"device_token").names).toString().split(u' ');
    const QString name = columnName(column);
    const auto isPart = [&](QStringView part) { return name.contains(part); };
    // Most names are no such word, and there may be very many names.
    const bool mayHaveWord = name.contains("pwd"_L1) || name.contains("pin"_L1);
    return names.contains(name) || (!name.contains("secretar"_L1) && std::ranges::any_of(parts, isPart)) ||
           (mayHaveWord && hasSecretWord(column));
}

bool isKnownName(QStringView column)
{
    const QString name = columnName(column);
    for (const ImportWords &row : wordRows) {
        for (const QStringView word : qTokenize(QStringView(row.names), u' ')) {
            if (word == name)
                return true;
        }
    }
    return false;
}

QString columnName(QStringView name)
{
    const QString folded = foldedText(name);
    QString result;
    for (const QChar letter : folded) {
        // Vowel signs of Indic scripts are marks, and belong to the word.
        if (letter.isLetterOrNumber() || letter.isMark())
            result.append(letter);
    }
    return result;
}

} // namespace gatehouse
