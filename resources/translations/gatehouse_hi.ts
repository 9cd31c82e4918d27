<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AccessAnswer</name>
    <message>
        <source>Nobody needs to be signed in for this.</source>
        <translation>इसके लिए किसी का साइन इन होना ज़रूरी नहीं है।</translation>
    </message>
    <message>
        <source>It takes the deployment&apos;s shared secret, which no role has.</source>
        <translation>इसके लिए डिप्लॉयमेंट का साझा सीक्रेट चाहिए, जो किसी भूमिका के पास नहीं होता।</translation>
    </message>
    <message>
        <source>The service itself asks for the role org_admin here, whatever the permissions say. It refuses system admins without it.</source>
        <translation>अनुमतियाँ कुछ भी कहें, सेवा यहाँ खुद भूमिका org_admin माँगती है। जिन सिस्टम एडमिन के पास यह नहीं है, उन्हें वह मना करती है।</translation>
    </message>
    <message>
        <source>System admins may call everything, whatever the permissions say.</source>
        <translation>अनुमतियाँ कुछ भी कहें, सिस्टम एडमिन सभी कॉल कर सकते हैं।</translation>
    </message>
    <message>
        <source>The service itself asks for the role admin here, whatever the permissions say.</source>
        <translation>अनुमतियाँ कुछ भी कहें, सेवा यहाँ खुद भूमिका admin माँगती है।</translation>
    </message>
    <message>
        <source>Through the permission %1.</source>
        <translation>अनुमति %1 से।</translation>
    </message>
    <message>
        <source>Probably through the permission %1.</source>
        <translation>शायद अनुमति %1 से।</translation>
    </message>
    <message>
        <source>No permission covers this call. Only one that was deleted or edited after it was given could still allow it.</source>
        <translation>कोई अनुमति इस कॉल को कवर नहीं करती। केवल ऐसी अनुमति इसे अब भी चलने दे सकती है जो देने के बाद हटाई या संपादित की गई हो।</translation>
    </message>
    <message>
        <source>The role lacks every permission that covers this call, as far as is known.</source>
        <translation>जहाँ तक पता है, इस कॉल को कवर करने वाली कोई भी अनुमति इस भूमिका के पास नहीं है।</translation>
    </message>
    <message>
        <source>As the service is delivered, the role may. Which permission gives it is not known.</source>
        <translation>सेवा जिस रूप में दी जाती है, उसमें इस भूमिका को इसकी अनुमति है। किस अनुमति से, यह पता नहीं है।</translation>
    </message>
    <message>
        <source>As the service is delivered, the role may not.</source>
        <translation>सेवा जिस रूप में दी जाती है, उसमें इस भूमिका को इसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Nothing tells which of these permissions the role has.</source>
        <translation>इनमें से कौन-सी अनुमतियाँ इस भूमिका के पास हैं, यह कहीं से पता नहीं चलता।</translation>
    </message>
    <message>
        <source>By the role %1. %2</source>
        <translation>भूमिका %1 से। %2</translation>
    </message>
    <message>
        <source>Of all that this person&apos;s roles allow, the service lists no %1 in the module %2.</source>
        <translation>इस व्यक्ति की भूमिकाएँ जो कुछ करने देती हैं, उसमें सेवा मॉड्यूल %2 में कोई %1 नहीं दिखाती।</translation>
    </message>
    <message>
        <source>The service lists %1 in the module %2 for this person&apos;s roles together, from this or another path.</source>
        <translation>सेवा इस व्यक्ति की सभी भूमिकाओं को मिलाकर मॉड्यूल %2 में %1 दिखाती है, चाहे इस पाथ से हो या किसी और से।</translation>
    </message>
</context>
<context>
    <name>AccessChangeList</name>
    <message>
        <source>anywhere</source>
        <translation>कहीं भी</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, जैसे %2</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>%1 से, %2</translation>
    </message>
    <message>
        <source>%1; %2 a week there</source>
        <translation>%1; वहाँ सप्ताह में %2</translation>
    </message>
</context>
<context>
    <name>AccessDecision</name>
    <message>
        <source>just on the edge of %1</source>
        <translation>%1 के ठीक किनारे पर</translation>
    </message>
    <message>
        <source>inside %1 (%2 from its edge)</source>
        <translation>%1 के भीतर (किनारे से %2)</translation>
    </message>
    <message>
        <source>none of the geofences can be entered</source>
        <translation>किसी भी जियोफ़ेंस में प्रवेश नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1 outside %2</source>
        <translation>%2 से %1 बाहर</translation>
    </message>
    <message>
        <source>%1 outside %2, the nearest geofence</source>
        <translation>%2 से %1 बाहर, जो निकटतम जियोफ़ेंस है</translation>
    </message>
    <message>
        <source>no geofence counts</source>
        <translation>कोई जियोफ़ेंस लागू नहीं है</translation>
    </message>
    <message>
        <source>geofences are not checked</source>
        <translation>जियोफ़ेंस जाँचे नहीं जाते</translation>
    </message>
    <message>
        <source>within %1 and those that follow</source>
        <translation>%1 और उसके बाद वालों के भीतर</translation>
    </message>
    <message>
        <source>within %1, which does not end</source>
        <translation>%1 के भीतर, जो समाप्त नहीं होता</translation>
    </message>
    <message>
        <source>within %1 and what follows it until %2 (%3)</source>
        <translation>%1 और उसके बाद वाले के भीतर, %2 (%3) तक</translation>
    </message>
    <message>
        <source>within %1 until %2 (%3)</source>
        <translation>%1 के भीतर, %2 (%3) तक</translation>
    </message>
    <message>
        <source>no timeslot ever begins</source>
        <translation>कोई टाइमस्लॉट कभी शुरू नहीं होता</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>%1 के बाहर</translation>
    </message>
    <message>
        <source>outside %1; the timeslots meet at %2 (%3)</source>
        <translation>%1 के बाहर; टाइमस्लॉट %2 (%3) पर मिलते हैं</translation>
    </message>
    <message>
        <source>outside every timeslot; %1 begins at %2 (%3)</source>
        <translation>हर टाइमस्लॉट के बाहर; %1 %2 (%3) पर शुरू होता है</translation>
    </message>
    <message>
        <source>no timeslot counts</source>
        <translation>कोई टाइमस्लॉट लागू नहीं है</translation>
    </message>
    <message>
        <source>timeslots are not checked</source>
        <translation>टाइमस्लॉट जाँचे नहीं जाते</translation>
    </message>
    <message>
        <source>geofence %1</source>
        <translation>जियोफ़ेंस %1</translation>
    </message>
    <message>
        <source>timeslot %1</source>
        <translation>टाइमस्लॉट %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 मी</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 किमी</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घंटे</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घंटे %2 मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 h</source>
        <translation>
            <numerusform>%n दिन और %1 घंटे</numerusform>
            <numerusform>%n दिन और %1 घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>the organization is not active</source>
        <translation>संगठन सक्रिय नहीं है</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, और %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>अनुमति है: %1</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>अनुमति नहीं: %1</translation>
    </message>
    <message>
        <source>No moment changes that: the place decides.</source>
        <translation>समय से यह नहीं बदलता: जगह तय करती है।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes within the next %n day(s).</source>
        <translation>
            <numerusform>अगले %n दिन में कुछ नहीं बदलता।</numerusform>
            <numerusform>अगले %n दिनों में कुछ नहीं बदलता।</numerusform>
        </translation>
    </message>
    <message>
        <source>No moment changes that: no timeslot decides.</source>
        <translation>समय से यह नहीं बदलता: कोई टाइमस्लॉट तय नहीं करता।</translation>
    </message>
    <message>
        <source>Access ends in %1, at %2 (%3).</source>
        <translation>प्रवेश %1 में समाप्त होगा, %2 (%3) पर।</translation>
    </message>
    <message>
        <source>Access begins in %1, at %2 (%3).</source>
        <translation>प्रवेश %1 में शुरू होगा, %2 (%3) पर।</translation>
    </message>
    <message>
        <source>%1: has no centre or no radius, so nobody can be inside</source>
        <translation>%1: न केंद्र है न त्रिज्या, इसलिए कोई भीतर नहीं हो सकता</translation>
    </message>
    <message>
        <source>just on its edge</source>
        <translation>ठीक उसके किनारे पर</translation>
    </message>
    <message>
        <source>inside, %1 from its edge</source>
        <translation>भीतर, किनारे से %1</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>%1 दूर</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, but it is inactive</source>
        <translation>%1: %2, पर यह निष्क्रिय है</translation>
    </message>
    <message>
        <source>%1: its time zone “%2” is not known, so it never holds</source>
        <translation>%1: उसका समय क्षेत्र “%2” ज्ञात नहीं है, इसलिए वह कभी लागू नहीं होता</translation>
    </message>
    <message>
        <source>holds all week</source>
        <translation>पूरे सप्ताह लागू है</translation>
    </message>
    <message>
        <source>has no times</source>
        <translation>कोई समय नहीं है</translation>
    </message>
    <message>
        <source>holds until %1 (%2)</source>
        <translation>%1 (%2) तक लागू है</translation>
    </message>
    <message>
        <source>begins at %1 (%2)</source>
        <translation>%1 (%2) पर शुरू होता है</translation>
    </message>
    <message>
        <source>%1 lets nobody in, and all geofences are needed</source>
        <translation>%1 किसी को प्रवेश नहीं देता, और सभी जियोफ़ेंस आवश्यक हैं</translation>
    </message>
    <message>
        <source>%1 lets nobody in, and all timeslots are needed</source>
        <translation>%1 किसी को प्रवेश नहीं देता, और सभी टाइमस्लॉट आवश्यक हैं</translation>
    </message>
</context>
<context>
    <name>AccessLines</name>
    <message>
        <source>%1, %2 on %3</source>
        <comment>permission, verbs and path</comment>
        <translation>%1, %3 पर %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Has it: %1</source>
        <translation>यह अनुमति है: %1</translation>
    </message>
    <message>
        <source>%1 may</source>
        <translation>%1 को अनुमति है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>By each role of theirs</source>
        <translation>उनकी हर भूमिका के अनुसार</translation>
    </message>
    <message>
        <source>Which roles may</source>
        <translation>किन भूमिकाओं को अनुमति है</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>The address answers, but not as an ELEVATE user service.</source>
        <translation>इस पते से उत्तर मिलता है, लेकिन ELEVATE उपयोगकर्ता सेवा के रूप में नहीं।</translation>
    </message>
    <message>
        <source>Check the address and the path prefix in the connection&apos;s settings.</source>
        <translation>कनेक्शन की सेटिंग में पता और पाथ प्रीफ़िक्स जाँचें।</translation>
    </message>
    <message>
        <source>The address answers, but not as an iVALT Admin API.</source>
        <translation>इस पते से उत्तर मिलता है, लेकिन iVALT Admin API के रूप में नहीं।</translation>
    </message>
    <message>
        <source>Check the address in the connection&apos;s settings; the path of the API belongs to it.</source>
        <translation>कनेक्शन की सेटिंग में पता जाँचें; API का पाथ भी उसी का हिस्सा है।</translation>
    </message>
    <message>
        <source>This workspace is read-only, so nothing can be changed in it.</source>
        <translation>यह वर्कस्पेस केवल पढ़ने के लिए है, इसलिए इसमें कुछ भी बदला नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Changes are still being sent. Wait until they are done, or cancel them in the activity panel, then try again.</source>
        <translation>परिवर्तन अब भी भेजे जा रहे हैं। उनके पूरे होने की प्रतीक्षा करें या उन्हें गतिविधि पैनल में रद्द करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Act as an organization of %1</source>
        <translation>%1 के किसी संगठन की ओर से काम करें</translation>
    </message>
    <message>
        <source>Everything in ELEVATE is then read and changed as this organization, until you stop or sign out. A line across the window says so.</source>
        <translation>इसके बाद ELEVATE में सब कुछ इसी संगठन के रूप में पढ़ा और बदला जाता है, जब तक आप इसे बंद न करें या साइन आउट न करें। विंडो पर एक पट्टी यह बताती रहती है।</translation>
    </message>
    <message>
        <source>Act as this organization</source>
        <translation>इस संगठन की ओर से काम करें</translation>
    </message>
    <message>
        <source>Only a system admin, or the admin of the tenant, can act as another organization. Sign in as one.</source>
        <translation>केवल सिस्टम एडमिन या टेनेंट का एडमिन ही किसी दूसरे संगठन की ओर से काम कर सकता है। ऐसे किसी खाते से साइन इन करें।</translation>
    </message>
    <message>
        <source>You act as %1 now.</source>
        <translation>अब आप %1 की ओर से काम कर रहे हैं।</translation>
    </message>
    <message>
        <source>You act as yourself again.</source>
        <translation>अब आप फिर से अपनी ओर से काम कर रहे हैं।</translation>
    </message>
    <message>
        <source>Act as an organization: which tenant?</source>
        <translation>किसी संगठन की ओर से काम करें: कौन-सा टेनेंट?</translation>
    </message>
    <message>
        <source>Choose its organization…</source>
        <translation>उसका संगठन चुनें…</translation>
    </message>
    <message>
        <source>%1 could not be read, so nothing has changed.</source>
        <translation>%1 को पढ़ा नहीं जा सका, इसलिए कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>%1 is deactivated, and nobody can act as a deactivated organization. Reactivate it first.</source>
        <translation>%1 निष्क्रिय है, और निष्क्रिय संगठन की ओर से कोई काम नहीं कर सकता। पहले उसे फिर से सक्रिय करें।</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Make someone organization admin…</source>
        <translation>किसी को संगठन एडमिन बनाएँ…</translation>
    </message>
    <message>
        <source>Add registration codes…</source>
        <translation>पंजीकरण कोड जोड़ें…</translation>
    </message>
    <message>
        <source>Remove registration codes…</source>
        <translation>पंजीकरण कोड हटाएँ…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>निष्क्रिय करें…</translation>
    </message>
    <message>
        <source>Make organization admin of…</source>
        <translation>संगठन का एडमिन बनाएँ…</translation>
    </message>
    <message>
        <source>Bring the search up to date</source>
        <translation>खोज को अपडेट करें</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Add permissions…</source>
        <translation>अनुमतियाँ जोड़ें…</translation>
    </message>
    <message>
        <source>Remove permissions…</source>
        <translation>अनुमतियाँ हटाएँ…</translation>
    </message>
    <message>
        <source>Set pending…</source>
        <translation>लंबित करें…</translation>
    </message>
    <message>
        <source>Make admin…</source>
        <translation>एडमिन बनाएँ…</translation>
    </message>
    <message>
        <source>Remove from organization…</source>
        <translation>संगठन से हटाएँ…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>कोड भेजें</translation>
    </message>
    <message>
        <source>Inherit into the own organization…</source>
        <translation>अपने संगठन में इनहेरिट करें…</translation>
    </message>
    <message>
        <source>Open a form by type…</source>
        <translation>प्रकार से फ़ॉर्म खोलें…</translation>
    </message>
    <message>
        <source>Act as this organization</source>
        <translation>इस संगठन की ओर से काम करें</translation>
    </message>
    <message>
        <source>Open by id or code…</source>
        <translation>ID या कोड से खोलें…</translation>
    </message>
    <message>
        <source>Edit by id…</source>
        <translation>ID से संपादित करें…</translation>
    </message>
    <message>
        <source>Act as an organization of this tenant…</source>
        <translation>इस टेनेंट के किसी संगठन की ओर से काम करें…</translation>
    </message>
    <message>
        <source>Give further roles…</source>
        <translation>और भूमिकाएँ दें…</translation>
    </message>
    <message>
        <source>Why may this person do that…</source>
        <translation>यह व्यक्ति वह क्यों कर सकता है…</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>शेयर लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Paste a list to deactivate…</source>
        <translation>निष्क्रिय करने के लिए सूची पेस्ट करें…</translation>
    </message>
    <message>
        <source>Create a system admin…</source>
        <translation>सिस्टम एडमिन बनाएँ…</translation>
    </message>
    <message>
        <source>API credentials…</source>
        <translation>API क्रेडेंशियल…</translation>
    </message>
    <message>
        <source>Auth0 credentials…</source>
        <translation>Auth0 क्रेडेंशियल…</translation>
    </message>
    <message>
        <source>New onboarding organization…</source>
        <translation>नया ऑनबोर्डिंग संगठन…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकारें</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>अस्वीकारें…</translation>
    </message>
    <message>
        <source>Geofences and timeslots…</source>
        <translation>जियोफ़ेंस और टाइमस्लॉट…</translation>
    </message>
    <message>
        <source>Organizations of this person…</source>
        <translation>इस व्यक्ति के संगठन…</translation>
    </message>
    <message>
        <source>Open an organization of this person by code…</source>
        <translation>इस व्यक्ति का संगठन कोड से खोलें…</translation>
    </message>
    <message>
        <source>Further details…</source>
        <translation>और विवरण…</translation>
    </message>
    <message>
        <source>Every registration code belongs to one organization: write __code__ where the code of each is to stand, such as __code___2030.</source>
        <translation>हर पंजीकरण कोड एक ही संगठन का होता है: जहाँ हर संगठन का कोड आना है वहाँ __code__ लिखें, जैसे __code___2030।</translation>
    </message>
    <message>
        <source>Set roles by a file…</source>
        <translation>फ़ाइल से भूमिकाएँ तय करें…</translation>
    </message>
    <message>
        <source>Add roles by a file…</source>
        <translation>फ़ाइल से भूमिकाएँ जोड़ें…</translation>
    </message>
    <message>
        <source>Add pending user…</source>
        <translation>लंबित उपयोगकर्ता जोड़ें…</translation>
    </message>
</context>
<context>
    <name>ActionPlanText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is done, and what is chosen for it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AssignmentTargets</name>
    <message>
        <source>%1 m</source>
        <translation>%1 मी</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in part: %1 of %2, %3</source>
        <extracomment>how many stretches of a timeslot somebody has, of how many, and their times</extracomment>
        <translation>कुछ हिस्सा: %2 में से %1, %3</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>this connection stores one timeslot for each user</source>
        <translation>यह कनेक्शन हर उपयोगकर्ता के लिए एक टाइमस्लॉट रखता है</translation>
    </message>
    <message>
        <source>the service told no id of %1, and this connection sends ids</source>
        <translation>सेवा ने %1 की कोई ID नहीं बताई, और यह कनेक्शन ID भेजता है</translation>
    </message>
    <message>
        <source>%1 is left without a geofence. Whether somebody without one gets in everywhere or nowhere is not documented.</source>
        <translation>%1 के पास कोई जियोफ़ेंस नहीं रहेगा। जिसके पास कोई न हो वह हर जगह प्रवेश पाता है या कहीं नहीं, यह प्रलेखित नहीं है।</translation>
    </message>
    <message>
        <source>%1 is left without a timeslot. Whether somebody without one gets in always or never is not documented.</source>
        <translation>%1 के पास कोई टाइमस्लॉट नहीं रहेगा। जिसके पास कोई न हो वह हमेशा प्रवेश पाता है या कभी नहीं, यह प्रलेखित नहीं है।</translation>
    </message>
    <message>
        <source>gains and loses access</source>
        <translation>पहुँच पाता भी है और खोता भी है</translation>
    </message>
    <message>
        <source>gains access</source>
        <translation>पहुँच पाता है</translation>
    </message>
    <message>
        <source>loses access</source>
        <translation>पहुँच खोता है</translation>
    </message>
    <message>
        <source>access stays as it is</source>
        <translation>पहुँच जैसी थी वैसी रहती है</translation>
    </message>
    <message>
        <source>%1: others have added %2 since. That stays.</source>
        <translation>%1: इस बीच दूसरों ने %2 जोड़ा है। वह बना रहेगा।</translation>
    </message>
    <message>
        <source>%1: others have taken away %2 since. That stays.</source>
        <translation>%1: इस बीच दूसरों ने %2 हटाया है। वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>वर्कस्पेस बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>What %1 has now could not be read. %2 %3</source>
        <translation>%1 के पास अभी क्या है, यह पढ़ा नहीं जा सका। %2 %3</translation>
    </message>
    <message>
        <source>%1 is not given back to %2, since it is not there any more.</source>
        <translation>%1 अब मौजूद नहीं है, इसलिए %2 को वापस नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Nothing of it is left to take back.</source>
        <translation>इसमें वापस लेने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>नहीं भेजा गया: %1।</translation>
    </message>
    <message>
        <source>%1 is not given to %2, since it is not there any more.</source>
        <translation>%1 अब मौजूद नहीं है, इसलिए %2 को नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Nothing of it is left to do.</source>
        <translation>इसमें करने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>Timeslots of several stretches are listed by their stretches: this connection stores one timeslot for each user, so only one stretch can be given.</source>
        <translation>कई अवधियों वाले टाइमस्लॉट यहाँ अवधि-अवधि करके दिए गए हैं: यह कनेक्शन हर उपयोगकर्ता का एक ही टाइमस्लॉट रखता है, इसलिए एक ही अवधि दी जा सकती है।</translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>gets in from anywhere</source>
        <translation>कहीं से भी प्रवेश पाता है</translation>
    </message>
    <message>
        <source>gets in nowhere</source>
        <translation>कहीं प्रवेश नहीं पाता</translation>
    </message>
    <message>
        <source>gets in at any time</source>
        <translation>किसी भी समय प्रवेश पाता है</translation>
    </message>
    <message>
        <source>gets in at no time</source>
        <translation>किसी समय प्रवेश नहीं पाता</translation>
    </message>
    <message>
        <source>counts as not assigned</source>
        <translation>सौंपा हुआ नहीं माना जाता</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>किसी को प्रवेश नहीं देता</translation>
    </message>
    <message>
        <source>counts as if active</source>
        <translation>सक्रिय जैसा माना जाता है</translation>
    </message>
    <message>
        <source>one of them is enough</source>
        <translation>उनमें से एक पर्याप्त है</translation>
    </message>
    <message>
        <source>all of them are needed</source>
        <translation>सभी आवश्यक हैं</translation>
    </message>
    <message>
        <source>is inside</source>
        <translation>भीतर है</translation>
    </message>
    <message>
        <source>is outside</source>
        <translation>बाहर है</translation>
    </message>
    <message>
        <source>timeslots are not checked</source>
        <translation>टाइमस्लॉट जाँचे नहीं जाते</translation>
    </message>
    <message>
        <source>timeslots are checked all the same</source>
        <translation>टाइमस्लॉट फिर भी जाँचे जाते हैं</translation>
    </message>
    <message>
        <source>geofences are not checked</source>
        <translation>जियोफ़ेंस जाँचे नहीं जाते</translation>
    </message>
    <message>
        <source>geofences are checked all the same</source>
        <translation>जियोफ़ेंस फिर भी जाँचे जाते हैं</translation>
    </message>
    <message>
        <source>nobody gets in</source>
        <translation>कोई प्रवेश नहीं पाता</translation>
    </message>
    <message>
        <source>makes no difference</source>
        <translation>कोई अंतर नहीं पड़ता</translation>
    </message>
    <message>
        <source>counts as on</source>
        <translation>चालू माना जाता है</translation>
    </message>
    <message>
        <source>counts as off</source>
        <translation>बंद माना जाता है</translation>
    </message>
    <message>
        <source>goes on over midnight</source>
        <translation>मध्यरात्रि के पार चलता है</translation>
    </message>
    <message>
        <source>are in UTC</source>
        <translation>UTC में हैं</translation>
    </message>
    <message>
        <source>are by the clock of the timeslot&apos;s zone</source>
        <translation>टाइमस्लॉट के समय क्षेत्र की घड़ी के अनुसार हैं</translation>
    </message>
    <message>
        <source>what the service has tells</source>
        <translation>जो सेवा के पास है, वही बताता है</translation>
    </message>
    <message>
        <source>days and times of every week</source>
        <translation>हर सप्ताह के दिन और समय</translation>
    </message>
    <message>
        <source>times only, the same every day</source>
        <translation>केवल समय, हर दिन एक-सा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assumed: %1. Change it in Access check if you know better.</source>
        <translation>मान्यताएँ: %1। यदि आप बेहतर जानते हों तो इन्हें “प्रवेश जाँच” में बदलें।</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>inside the geofence</source>
        <translation>जियोफ़ेंस के भीतर</translation>
    </message>
    <message>
        <source>outside the geofences</source>
        <translation>जियोफ़ेंस के बाहर</translation>
    </message>
    <message>
        <source>no geofence counts</source>
        <translation>कोई जियोफ़ेंस लागू नहीं है</translation>
    </message>
    <message>
        <source>geofences are not checked</source>
        <translation>जियोफ़ेंस जाँचे नहीं जाते</translation>
    </message>
    <message>
        <source>within the timeslot</source>
        <translation>टाइमस्लॉट के भीतर</translation>
    </message>
    <message>
        <source>outside the timeslots</source>
        <translation>टाइमस्लॉट के बाहर</translation>
    </message>
    <message>
        <source>no timeslot counts</source>
        <translation>कोई टाइमस्लॉट लागू नहीं है</translation>
    </message>
    <message>
        <source>timeslots are not checked</source>
        <translation>टाइमस्लॉट जाँचे नहीं जाते</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the organization is not active</source>
        <translation>संगठन सक्रिय नहीं है</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no %2; degrees such as 51.5074 are expected.</source>
        <translation>%1 कोई %2 नहीं है; 51.5074 जैसे अंश अपेक्षित हैं।</translation>
    </message>
    <message>
        <source>The %1 %2 is not between -%3 and %3.</source>
        <translation>%1 %2, -%3 और %3 के बीच नहीं है।</translation>
    </message>
    <message>
        <source>There is no time.</source>
        <translation>समय नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no date and time; one such as 2025-03-01 09:30 is expected.</source>
        <translation>%1 कोई तारीख और समय नहीं है; 2025-03-01 09:30 जैसा अपेक्षित है।</translation>
    </message>
    <message>
        <source>%1 has no time of day.</source>
        <translation>%1 में दिन का समय नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no time zone. Choose the zone of such times, then check again.</source>
        <translation>%1 में समय क्षेत्र नहीं है। ऐसे समयों का क्षेत्र चुनें, फिर दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>%1 never comes in %2: the clock is put forward over it.</source>
        <translation>%1, %2 में कभी नहीं आता: घड़ी उसके पार आगे की जाती है।</translation>
    </message>
    <message>
        <source>%1 comes twice in %2, where the clock is put back; the first is meant here.</source>
        <translation>%1, %2 में दो बार आता है, जहाँ घड़ी पीछे की जाती है; यहाँ पहला माना गया है।</translation>
    </message>
    <message>
        <source>A cell begins with a quotation mark that is not closed.</source>
        <translation>एक सेल ऐसे उद्धरण चिह्न से शुरू होता है जो बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line %2.</source>
        <translation>पंक्ति में %1 सेल हैं, पहली पंक्ति में %2।</translation>
    </message>
    <message>
        <source>There is no user %1 here.</source>
        <translation>यहाँ उपयोगकर्ता %1 नहीं है।</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>The result cannot be written: %1</source>
        <translation>परिणाम लिखा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>The first line must name the columns, and there is none for %1. It has: %2. Give the columns these names, then open the file again.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम होने चाहिए, और %1 के लिए कोई नहीं है। उसमें ये हैं: %2। कॉलमों को ये नाम दें, फिर फ़ाइल दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The file is in UTF-16. Save it as CSV in UTF-8, then open it again.</source>
        <translation>फ़ाइल UTF-16 में है। इसे UTF-8 में CSV के रूप में सहेजें, फिर दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns latitude, longitude and time.</source>
        <translation>फ़ाइल खाली है। उसकी पहली पंक्ति में latitude, longitude और time कॉलमों के नाम होने चाहिए।</translation>
    </message>
    <message>
        <source>In the first line a quotation mark is not closed. Close it or take it away, then open the file again.</source>
        <translation>पहली पंक्ति में उद्धरण चिह्न बंद नहीं है। उसे बंद करें या हटाएँ, फिर फ़ाइल दोबारा खोलें।</translation>
    </message>
    <message>
        <source>%1 fits several users here. Write the e-mail address or the id instead.</source>
        <translation>%1 यहाँ कई उपयोगकर्ताओं से मेल खाता है। इसके बजाय ईमेल पता या आईडी लिखें।</translation>
    </message>
    <message>
        <source>What the user %1 is assigned could not be read. Check the file again.</source>
        <translation>उपयोगकर्ता %1 को क्या सौंपा है यह पढ़ा नहीं जा सका। फ़ाइल फिर जाँचें।</translation>
    </message>
    <message>
        <source>The file names more users than are looked for at once, and %1 is not among them. Split the file.</source>
        <translation>फ़ाइल में जितने उपयोगकर्ता एक बार में खोजे जाते हैं उससे अधिक हैं, और %1 उनमें नहीं है। फ़ाइल को बाँटें।</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>The service is done with it. Not everybody in it need have been accepted: the column statusOrUserId of the result file tells.</source>
        <translation>सेवा का काम इस पर पूरा हो चुका है। ज़रूरी नहीं कि इसमें मौजूद हर व्यक्ति स्वीकार हुआ हो: परिणाम फ़ाइल का कॉलम statusOrUserId यह बताता है।</translation>
    </message>
    <message>
        <source>Somebody in it has an account already, or could not be written. The others may have been accepted all the same: the result file tells, where there is one.</source>
        <translation>इसमें किसी का खाता पहले से है, या किसी को लिखा नहीं जा सका। फिर भी हो सकता है कि बाकी लोग स्वीकार हो गए हों: परिणाम फ़ाइल हो, तो वह यह बताती है।</translation>
    </message>
    <message>
        <source>The service works on it, or cannot: it leaves a file like this when a column is missing, when the entity types named after the optional columns do not exist, or when people are to be invited and the tenant has no portal address.</source>
        <translation>सेवा इस पर काम कर रही है, या नहीं कर पा रही: वह फ़ाइल को इसी तरह छोड़ देती है जब कोई कॉलम न हो, जब वैकल्पिक कॉलम के नाम वाले एंटिटी प्रकार मौजूद न हों, या जब लोगों को आमंत्रित करना हो और टेनेंट का पोर्टल पता न हो।</translation>
    </message>
    <message>
        <source>The service works on it, or could not: it tries three times, ten minutes apart. A file without the columns it needs stays like this.</source>
        <translation>सेवा इस पर काम कर रही है, या नहीं कर पाई: वह दस-दस मिनट के अंतर से तीन बार कोशिश करती है। जिस फ़ाइल में ज़रूरी कॉलम न हों, वह ऐसी ही रहती है।</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>इसका मतलब</translation>
    </message>
    <message>
        <source>Keep safe</source>
        <translation>सुरक्षित रखें</translation>
    </message>
    <message>
        <source>The result file repeats the passwords of the uploaded file in clear.</source>
        <translation>परिणाम फ़ाइल में अपलोड की गई फ़ाइल के पासवर्ड बिना एन्क्रिप्शन के दोहराए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>The service&apos;s result has no line for this row. Look for the person before you send the row again.</source>
        <translation>सेवा के परिणाम में इस पंक्ति के लिए कुछ नहीं है। पंक्ति फिर से भेजने से पहले उस व्यक्ति को खोजें।</translation>
    </message>
    <message>
        <source>The service&apos;s result says nothing of this row. Look for the person before you send the row again.</source>
        <translation>सेवा का परिणाम इस पंक्ति के बारे में कुछ नहीं बताता। पंक्ति फिर भेजने से पहले व्यक्ति को खोजें।</translation>
    </message>
</context>
<context>
    <name>BulkSubmissionText</name>
    <message>
        <source>Dry run: nothing was sent. What you typed is still here.</source>
        <translation>ड्राई रन: कुछ भी नहीं भेजा गया। आपने जो लिखा वह अब भी यहीं है।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>changed, hidden</source>
        <translation>बदला गया, छिपा हुआ</translation>
    </message>
    <message>
        <source>set, hidden</source>
        <translation>सेट किया गया, छिपा हुआ</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>Row %1 is not where it belongs: a row was removed, renumbered or put in.</source>
        <translation>पंक्ति %1 अपनी सही जगह पर नहीं है: कोई पंक्ति हटाई गई, उसका नंबर बदला गया या बीच में जोड़ी गई।</translation>
    </message>
    <message>
        <source>Row %1 does not follow the row before it: one of them was replaced, moved or put in.</source>
        <translation>पंक्ति %1 अपने से पहले की पंक्ति से मेल नहीं खाती: दोनों में से कोई एक बदल दी गई, कहीं और ले जाई गई या बीच में जोड़ी गई।</translation>
    </message>
    <message>
        <source>Row %1 was altered after it had been written.</source>
        <translation>पंक्ति %1 में लिखे जाने के बाद फेरबदल किया गया।</translation>
    </message>
    <message>
        <source>Row %1 is not the row that was written there: rows up to it were written anew by someone else.</source>
        <translation>पंक्ति %1 वह पंक्ति नहीं है जो वहाँ लिखी गई थी: यहाँ तक की पंक्तियाँ किसी और ने नए सिरे से लिखी हैं।</translation>
    </message>
    <message>
        <source>Rows are missing at the end: row %1 had been written, but row %2 is the last one.</source>
        <translation>अंत की पंक्तियाँ गायब हैं: पंक्ति %1 लिखी गई थी, लेकिन अब आखिरी पंक्ति %2 है।</translation>
    </message>
    <message>
        <source>The file that names the last row, %1.seal, is missing or unreadable, so nobody can tell whether rows were removed at the end.</source>
        <translation>आखिरी पंक्ति बताने वाली फ़ाइल %1.seal मौजूद नहीं है या पढ़ी नहीं जा सकती, इसलिए यह पता नहीं चल सकता कि अंत से पंक्तियाँ हटाई गईं या नहीं।</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>लॉग खाली है।</translation>
    </message>
    <message>
        <source>All rows fit together, from row 1 to row %1: none was altered, removed, moved or put in.</source>
        <translation>पंक्ति 1 से पंक्ति %1 तक सभी पंक्तियाँ आपस में मेल खाती हैं: किसी में फेरबदल नहीं हुआ, कोई हटाई, कहीं और ले जाई या बीच में जोड़ी नहीं गई।</translation>
    </message>
    <message>
        <source>No row can be relied on.</source>
        <translation>किसी भी पंक्ति पर भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Row 1 is intact.</source>
        <translation>पंक्ति 1 सही-सलामत है।</translation>
    </message>
    <message>
        <source>Rows 1 to %1 are intact.</source>
        <translation>पंक्ति 1 से %1 तक सही-सलामत हैं।</translation>
    </message>
    <message>
        <source>Keep a copy of %1 as it is, and find out who else can write to it.</source>
        <translation>%1 की एक कॉपी ज्यों की त्यों रखें और पता करें कि उसमें और कौन लिख सकता है।</translation>
    </message>
    <message>
        <source>The change log %1 cannot be opened or written: %2. Without it no change is sent. Make sure that the folder exists and that you may write to it, then try again.</source>
        <translation>परिवर्तन लॉग %1 को खोला या लिखा नहीं जा सकता: %2। इसके बिना कोई परिवर्तन नहीं भेजा जाता। पक्का करें कि फ़ोल्डर मौजूद है और आपको उसमें लिखने की अनुमति है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program is using the change log %1. Without it no change is sent. Close that program, then try again.</source>
        <translation>कोई दूसरा प्रोग्राम परिवर्तन लॉग %1 का उपयोग कर रहा है। इसके बिना कोई परिवर्तन नहीं भेजा जाता। वह प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no space left to write the change log %1. Without it no change is sent. Free some space, then try again.</source>
        <translation>परिवर्तन लॉग %1 लिखने के लिए जगह नहीं बची है। इसके बिना कोई परिवर्तन नहीं भेजा जाता। कुछ जगह खाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The change log %1 is damaged and cannot be read. Without it no change is sent. Put back a copy of the file and try again, or keep the damaged file aside and begin a new log.</source>
        <translation>परिवर्तन लॉग %1 क्षतिग्रस्त है और पढ़ा नहीं जा सकता। इसके बिना कोई परिवर्तन नहीं भेजा जाता। फ़ाइल की कॉपी वापस रखकर दोबारा कोशिश करें, या क्षतिग्रस्त फ़ाइल को अलग रखकर नया लॉग शुरू करें।</translation>
    </message>
    <message>
        <source>this installation lacks Qt&apos;s SQLite driver</source>
        <translation>इस इंस्टॉलेशन में Qt का SQLite ड्राइवर नहीं है</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>फ़ोल्डर नहीं बनाया जा सकता</translation>
    </message>
    <message>
        <source>The file %1 is no change log. Without one no change is sent. Keep the file aside and begin a new log.</source>
        <translation>फ़ाइल %1 परिवर्तन लॉग नहीं है। लॉग के बिना कोई परिवर्तन नहीं भेजा जाता। फ़ाइल को अलग रखें और नया लॉग शुरू करें।</translation>
    </message>
    <message>
        <source>a newer version of Gatehouse has written it</source>
        <translation>इसे Gatehouse के नए संस्करण ने लिखा है</translation>
    </message>
    <message>
        <source>the damaged file cannot be renamed</source>
        <translation>क्षतिग्रस्त फ़ाइल का नाम नहीं बदला जा सकता</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place and export again.</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकती: %2। कोई दूसरी जगह चुनें और फिर से निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>ChangeLogTable</name>
    <message>
        <source>Succeeded</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>परिणाम नहीं</translation>
    </message>
    <message>
        <source>%1 → removed</source>
        <translation>%1 → हटाया गया</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No outcome: the program ended before the answer came, or it is still awaited.</source>
        <translation>परिणाम नहीं: उत्तर आने से पहले प्रोग्राम बंद हो गया, या उत्तर की अब भी प्रतीक्षा है।</translation>
    </message>
</context>
<context>
    <name>ChangeResult</name>
    <message>
        <source>A look at the service showed that the change was made.</source>
        <translation>सेवा में देखने पर पता चला कि परिवर्तन हो गया है।</translation>
    </message>
    <message>
        <source>A look at the service showed that the change was not made. It can be sent again.</source>
        <translation>सेवा में देखने पर पता चला कि परिवर्तन नहीं हुआ। इसे फिर से भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>It could not be found out whether the change was made. Look at the record before sending it again.</source>
        <translation>यह पता नहीं चल सका कि परिवर्तन हुआ या नहीं। इसे फिर से भेजने से पहले रिकॉर्ड देखें।</translation>
    </message>
    <message>
        <source>%1 of %2 changes were made.</source>
        <translation>%2 में से %1 परिवर्तन किए गए।</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n विफल रहा।</numerusform>
            <numerusform>%n विफल रहे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody can tell.</source>
        <translation>
            <numerusform>%n परिवर्तन के बारे में पता नहीं चल सकता।</numerusform>
            <numerusform>%n परिवर्तनों के बारे में पता नहीं चल सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent.</source>
        <translation>
            <numerusform>%n नहीं भेजा गया।</numerusform>
            <numerusform>%n नहीं भेजे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeResults</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Use lower-case letters and underscores only, such as session_manager.</source>
        <translation>केवल छोटे अक्षर और अंडरस्कोर लिखें, जैसे session_manager।</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores only.</source>
        <translation>केवल छोटे अक्षर, अंक और अंडरस्कोर लिखें।</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores only.</source>
        <translation>केवल अक्षर, अंक और अंडरस्कोर लिखें।</translation>
    </message>
    <message>
        <source>Use letters A to Z and blanks only; the service accepts no others.</source>
        <translation>केवल A से Z तक के अक्षर और खाली जगह लिखें; सेवा और कुछ स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>Use letters A to Z, digits and blanks only; the service accepts no others.</source>
        <translation>केवल A से Z तक के अक्षर, अंक और खाली जगह लिखें; सेवा और कुछ स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>Use letters A to Z, digits, blanks, hyphens, dots and commas only.</source>
        <translation>केवल A से Z तक के अक्षर, अंक, खाली जगह, हाइफ़न, बिंदु और अल्पविराम लिखें।</translation>
    </message>
    <message>
        <source>Use letters, underscores and hyphens only, such as manage-session.</source>
        <translation>केवल अक्षर, अंडरस्कोर और हाइफ़न लिखें, जैसे manage-session।</translation>
    </message>
    <message>
        <source>Use letters A to Z only.</source>
        <translation>केवल A से Z तक के अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Use capital letters A to Z only.</source>
        <translation>केवल A से Z तक के बड़े अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Use letters and underscores only.</source>
        <translation>केवल अक्षर और अंडरस्कोर लिखें।</translation>
    </message>
    <message>
        <source>Use letters, digits and blanks only.</source>
        <translation>केवल अक्षर, अंक और खाली जगह लिखें।</translation>
    </message>
    <message>
        <source>Use letters and square brackets only, such as STRING or ARRAY[STRING].</source>
        <translation>केवल अक्षर और बड़े कोष्ठक लिखें, जैसे STRING या ARRAY[STRING]।</translation>
    </message>
    <message>
        <source>Begin with a capital, then letters and blanks only, at most 50 characters.</source>
        <translation>बड़े अक्षर से शुरू करें, फिर केवल अक्षर और खाली जगह लिखें, ज़्यादा से ज़्यादा 50 वर्ण।</translation>
    </message>
    <message>
        <source>Write the path as /service/v1/controller/…; * and :parameter are allowed.</source>
        <translation>पाथ को /service/v1/controller/… के रूप में लिखें; * और :parameter की अनुमति है।</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as name@example.org.</source>
        <translation>ईमेल पता लिखें, जैसे name@example.org।</translation>
    </message>
    <message>
        <source>Write a plus sign and one to four digits, such as +91.</source>
        <translation>प्लस चिह्न और एक से चार अंक लिखें, जैसे +91।</translation>
    </message>
    <message>
        <source>Write 7 to 15 digits, without the country code.</source>
        <translation>देश कोड के बिना 7 से 15 अंक लिखें।</translation>
    </message>
    <message>
        <source>Write the six digits you were sent.</source>
        <translation>आपको भेजे गए छह अंक लिखें।</translation>
    </message>
    <message>
        <source>Write degrees from -90 to 90, such as 28.6139.</source>
        <translation>-90 से 90 तक डिग्री लिखें, जैसे 28.6139।</translation>
    </message>
    <message>
        <source>Write degrees from -180 to 180, such as 77.2090.</source>
        <translation>-180 से 180 तक डिग्री लिखें, जैसे 77.2090।</translation>
    </message>
    <message>
        <source>Write metres, 1 or more.</source>
        <translation>मीटर लिखें, 1 या उससे ज़्यादा।</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>पूर्णांक लिखें, 0 या उससे ज़्यादा।</translation>
    </message>
    <message>
        <source>Write an address such as https://users.example.org.</source>
        <translation>पता लिखें, जैसे https://users.example.org।</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>पूर्णांक लिखें।</translation>
    </message>
    <message>
        <source>Write a number, such as 12.5.</source>
        <translation>संख्या लिखें, जैसे 12.5।</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>हाँ (yes) या नहीं (no) लिखें।</translation>
    </message>
    <message>
        <source>Write a date and time, such as 2026-01-31T09:00:00Z.</source>
        <translation>तारीख और समय लिखें, जैसे 2026-01-31T09:00:00Z।</translation>
    </message>
    <message>
        <source>Write whole numbers separated by commas.</source>
        <translation>पूर्णांक लिखें, बीच में अल्पविराम लगाएँ।</translation>
    </message>
    <message>
        <source>Write valid JSON.</source>
        <translation>मान्य JSON लिखें।</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 आवश्यक है।</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>इनमें से एक चुनें: %1।</translation>
    </message>
    <message>
        <source>Write a name, and where it is of something that in brackets, such as ARRAY[STRING].</source>
        <translation>नाम लिखें, और यदि वह किसी का हो तो उसे कोष्ठक में, जैसे ARRAY[STRING]।</translation>
    </message>
    <message>
        <source>Write a regular expression, such as ^[A-Z]{3}$. This one is none.</source>
        <translation>रेगुलर एक्सप्रेशन लिखें, जैसे ^[A-Z]{3}$। यह नहीं है।</translation>
    </message>
    <message>
        <source>Begin with a capital, then letters and blanks only.</source>
        <translation>बड़े अक्षर से शुरू करें, फिर केवल अक्षर और रिक्तियाँ।</translation>
    </message>
    <message>
        <source>Use capital letters and underscores only, such as PUBLIC.</source>
        <translation>केवल बड़े अक्षर और अंडरस्कोर लिखें, जैसे PUBLIC।</translation>
    </message>
    <message>
        <source>Use letters A to Z, blanks, apostrophes and hyphens only; the service accepts no others.</source>
        <translation>केवल A से Z तक के अक्षर, खाली जगह, अपॉस्ट्रॉफ़ी और हाइफ़न लिखें; सेवा और कुछ स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>Write another word: this one says that the switch is on.</source>
        <translation>कोई दूसरा शब्द लिखें: इसका अर्थ है कि स्विच चालू है।</translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits, hyphens and underscores, such as asha_rao, or a lower-case e-mail address.</source>
        <translation>अंग्रेज़ी के छोटे अक्षर, अंक, हाइफ़न और अंडरस्कोर, कुल 3 से 40 लिखें, जैसे asha_rao, या छोटे अक्षरों में ई-मेल पता।</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>समीक्षाधीन</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>अपलोड किया गया</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>संसाधित</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>सार्वजनिक</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Work on a local sandbox with sample data.</source>
        <translation>नमूना डेटा वाले स्थानीय सैंडबॉक्स पर काम करें।</translation>
    </message>
    <message>
        <source>Open the workspace with this name.</source>
        <translation>इस नाम का वर्कस्पेस खोलें।</translation>
    </message>
    <message>
        <source>Write a picture of every page, with its data loaded, to this folder and exit.</source>
        <translation>हर पेज का चित्र, लोड किए गए डेटा के साथ, इस फ़ोल्डर में सहेजें और बंद हो जाएँ।</translation>
    </message>
    <message>
        <source>Window size for pictures, 1280x800 unless given.</source>
        <translation>चित्रों के लिए विंडो का आकार, न देने पर 1280x800।</translation>
    </message>
    <message>
        <source>Pixels per point for pictures, 1 to 4.</source>
        <translation>चित्रों के लिए प्रति पॉइंट पिक्सेल, 1 से 4।</translation>
    </message>
    <message>
        <source>light or dark; follows the system unless given.</source>
        <translation>light या dark; न देने पर सिस्टम के अनुसार।</translation>
    </message>
    <message>
        <source>Check that everything the program needs loads, and exit.</source>
        <translation>जाँचें कि प्रोग्राम के लिए ज़रूरी सब कुछ लोड होता है, और बंद हो जाएँ।</translation>
    </message>
    <message>
        <source>Print every operation and what uses it, separated by tabs, and exit.</source>
        <translation>हर ऑपरेशन और उसका उपयोग करने वाली चीज़ें टैब से अलग करके प्रिंट करें, और बंद हो जाएँ।</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>संस्करण प्रिंट करें और बंद हो जाएँ।</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>यह सहायता प्रिंट करें और बंद हो जाएँ।</translation>
    </message>
    <message>
        <source>Admin console for the ELEVATE user service and the iVALT Admin API.</source>
        <translation>ELEVATE उपयोगकर्ता सेवा और iVALT Admin API के लिए एडमिन कंसोल।</translation>
    </message>
    <message>
        <source>Run with --help to see the options.</source>
        <translation>विकल्प देखने के लिए --help के साथ चलाएँ।</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>अनपेक्षित आर्ग्युमेंट &quot;%1&quot;।</translation>
    </message>
    <message>
        <source>Choose either --sandbox or --workspace.</source>
        <translation>--sandbox या --workspace में से कोई एक चुनें।</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation>--scale के लिए 1 से 4 तक की संख्या दें।</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme के लिए light या dark दें।</translation>
    </message>
    <message>
        <source>--%1 needs a %2.</source>
        <translation>--%1 के लिए %2 देना ज़रूरी है।</translation>
    </message>
    <message>
        <source>--size takes a size from 1000x700 to 7680x4320, such as 1280x800.</source>
        <translation>--size 1000x700 से 7680x4320 तक का आकार लेता है, जैसे 1280x800।</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Scheme and host. The path prefix is a setting of its own.</source>
        <translation>स्कीम और होस्ट। पाथ प्रीफ़िक्स की सेटिंग अलग है।</translation>
    </message>
    <message>
        <source>Everything before /organization, as your contract names it.</source>
        <translation>/organization से पहले का सब कुछ, जैसा आपके अनुबंध में लिखा है।</translation>
    </message>
    <message>
        <source>Offered when you sign in. May stay empty.</source>
        <translation>साइन इन करते समय सुझाया जाता है। खाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Which release of the service answers.</source>
        <translation>सेवा का कौन-सा रिलीज़ उत्तर देता है।</translation>
    </message>
    <message>
        <source>Line 3.5: the host that is registered as the tenant&apos;s domain.</source>
        <translation>लाइन 3.5: वह होस्ट जो टेनेंट के डोमेन के रूप में पंजीकृत है।</translation>
    </message>
    <message>
        <source>Line 3.5: only where the origin does not tell it.</source>
        <translation>लाइन 3.5: केवल तब, जब ऑरिजिन से इसका पता न चले।</translation>
    </message>
    <message>
        <source>Stands before every path.</source>
        <translation>हर पाथ से पहले लगता है।</translation>
    </message>
    <message>
        <source>No where the service takes the bare token.</source>
        <translation>जहाँ सेवा बिना bearer का टोकन लेती है, वहाँ नहीं चुनें।</translation>
    </message>
    <message>
        <source>Some deployments rename it.</source>
        <translation>कुछ डिप्लॉयमेंट में इसका नाम बदला होता है।</translation>
    </message>
    <message>
        <source>What the service writes its messages in.</source>
        <translation>वह भाषा जिसमें सेवा अपने संदेश लिखती है।</translation>
    </message>
    <message>
        <source>The published descriptions disagree.</source>
        <translation>प्रकाशित विवरण एक-दूसरे से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Where this service takes another verb or path than Gatehouse would use.</source>
        <translation>जहाँ यह सेवा Gatehouse से अलग मेथड या पाथ लेती है।</translation>
    </message>
    <message>
        <source>A PEM file, for a service whose certificate your own authority has issued.</source>
        <translation>PEM फ़ाइल, ऐसी सेवा के लिए जिसका प्रमाणपत्र आपकी अपनी अथॉरिटी ने जारी किया है।</translation>
    </message>
    <message>
        <source>How long to wait for an answer.</source>
        <translation>उत्तर की कितनी देर प्रतीक्षा करनी है।</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>सिस्टम एडमिन</translation>
    </message>
    <message>
        <source>Member of an organization</source>
        <translation>संगठन का सदस्य</translation>
    </message>
    <message>
        <source>Find out at sign-in</source>
        <translation>साइन इन के समय पता करें</translation>
    </message>
    <message>
        <source>Paths as published</source>
        <translation>प्रकाशित पाथ</translation>
    </message>
    <message>
        <source>3.1, without tenants</source>
        <translation>3.1, टेनेंट के बिना</translation>
    </message>
    <message>
        <source>3.5, with tenants</source>
        <translation>3.5, टेनेंट के साथ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>One name and the device (reference)</source>
        <translation>एक नाम और डिवाइस (संदर्भ)</translation>
    </message>
    <message>
        <source>First and last name (quick start)</source>
        <translation>पहला नाम और उपनाम (क्विक स्टार्ट)</translation>
    </message>
    <message>
        <source>Ids of the organization&apos;s geofences</source>
        <translation>संगठन के जियोफ़ेंस के ID</translation>
    </message>
    <message>
        <source>Whole geofences (quick start)</source>
        <translation>पूरे जियोफ़ेंस (क्विक स्टार्ट)</translation>
    </message>
    <message>
        <source>A list of ids</source>
        <translation>ID की सूची</translation>
    </message>
    <message>
        <source>One id (reference)</source>
        <translation>एक ID (संदर्भ)</translation>
    </message>
    <message>
        <source>Real people. A red line on every window; deleting the workspace asks for its name.</source>
        <translation>वास्तविक लोग। हर विंडो पर लाल रेखा; वर्कस्पेस हटाते समय उसका नाम पूछा जाता है।</translation>
    </message>
    <message>
        <source>For rehearsing. An amber line on every window.</source>
        <translation>पूर्वाभ्यास के लिए। हर विंडो पर ऐंबर रेखा।</translation>
    </message>
    <message>
        <source>For trying things out. A green line on every window.</source>
        <translation>आज़माने के लिए। हर विंडो पर हरी रेखा।</translation>
    </message>
    <message>
        <source>You can look at everything; nothing can be changed.</source>
        <translation>आप सब कुछ देख सकते हैं; कुछ भी बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Before a change is sent you see it, before and after, and confirm it.</source>
        <translation>परिवर्तन भेजे जाने से पहले आप उसे, पहले और बाद के मान के साथ, देखते हैं और उसकी पुष्टि करते हैं।</translation>
    </message>
    <message>
        <source>Not documented. The timeslots of the service usually tell it.</source>
        <translation>प्रलेखित नहीं। सेवा के टाइमस्लॉट आमतौर पर यह बताते हैं।</translation>
    </message>
    <message>
        <source>Three forms have been seen.</source>
        <translation>तीन रूप देखे गए हैं।</translation>
    </message>
    <message>
        <source>What the service has tells</source>
        <translation>सेवा में जो है वही बताता है</translation>
    </message>
    <message>
        <source>Name, label and offset (reference)</source>
        <translation>नाम, लेबल और अंतर (संदर्भ)</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>उसका नाम</translation>
    </message>
    <message>
        <source>A list of names</source>
        <translation>नामों की सूची</translation>
    </message>
    <message>
        <source>Not documented. The access check assumes it and says so.</source>
        <translation>प्रलेखित नहीं। प्रवेश जाँच इसे मानकर चलती है और ऐसा बताती है।</translation>
    </message>
    <message>
        <source>Not documented. An organization has such a number; what it does is a guess.</source>
        <translation>प्रलेखित नहीं। संगठन की ऐसी एक संख्या होती है; वह क्या करती है, यह अनुमान है।</translation>
    </message>
    <message>
        <source>Is the most there may be</source>
        <translation>यह अधिकतम सीमा है</translation>
    </message>
    <message>
        <source>Is no limit</source>
        <translation>यह कोई सीमा नहीं है</translation>
    </message>
    <message>
        <source>Not documented. Gatehouse shows metres and feet; this is how the service keeps them.</source>
        <translation>दस्तावेज़ में नहीं है। Gatehouse मीटर और फ़ुट दिखाता है; सेवा इन्हें इस इकाई में रखती है।</translation>
    </message>
    <message>
        <source>Only “on” is documented. Empty: the switch is left out when it is off.</source>
        <translation>केवल “on” दस्तावेज़ में है। खाली: बंद होने पर स्विच भेजा ही नहीं जाता।</translation>
    </message>
    <message>
        <source>No content of answers is documented. What is taken for empty can be overwritten.</source>
        <translation>उत्तरों की सामग्री दस्तावेज़ में नहीं है। जिसे खाली माना जाए, वह अधिलेखित हो सकता है।</translation>
    </message>
    <message>
        <source>Tells nothing; the list is asked for again</source>
        <translation>कुछ नहीं बताता; सूची फिर से माँगी जाती है</translation>
    </message>
    <message>
        <source>Null in its place means that there is none</source>
        <translation>उसकी जगह null का अर्थ है कि कोई नहीं है</translation>
    </message>
    <message>
        <source>Means that there is none</source>
        <translation>अर्थ है कि कोई नहीं है</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>फ़ुट</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>किलोमीटर</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>मील</translation>
    </message>
    <message>
        <source>Not documented. Where it lets nobody in, times over midnight are stored as two timeslots. 00:00 is before every start, 24:00 is not.</source>
        <translation>प्रलेखित नहीं। जहाँ यह किसी को प्रवेश नहीं देता, वहाँ मध्यरात्रि के पार के समय दो टाइमस्लॉट के रूप में रखे जाते हैं। 00:00 हर आरंभ से पहले है, 24:00 नहीं।</translation>
    </message>
    <message>
        <source>Not documented. Many web forms write a “Z” after what the clock shows.</source>
        <translation>प्रलेखित नहीं। कई वेब फ़ॉर्म घड़ी के समय के बाद “Z” लिख देते हैं।</translation>
    </message>
    <message>
        <source>Deleting, accepting, rejecting and the like. Content that may be empty is documented for some of them.</source>
        <translation>हटाना, स्वीकार करना, अस्वीकार करना और ऐसे अन्य। इनमें से कुछ के लिए ऐसी सामग्री प्रलेखित है जो ख़ाली हो सकती है।</translation>
    </message>
    <message>
        <source>Empty content, but none with DELETE</source>
        <translation>ख़ाली सामग्री, पर DELETE के साथ कोई नहीं</translation>
    </message>
    <message>
        <source>Empty content, also with DELETE</source>
        <translation>ख़ाली सामग्री, DELETE के साथ भी</translation>
    </message>
    <message>
        <source>No content at all</source>
        <translation>कोई सामग्री नहीं</translation>
    </message>
    <message>
        <source>Line 3.5: the role that the service adds to those of whoever an import names.</source>
        <translation>लाइन 3.5: वह भूमिका जो सेवा आयात में बताए गए हर व्यक्ति की भूमिकाओं में जोड़ती है।</translation>
    </message>
    <message>
        <source>Not documented. Others are sent like those the organization has. Where days are stored, times have a date in any case.</source>
        <translation>प्रलेखित नहीं। बाकी वैसे ही भेजे जाते हैं जैसे संगठन में पहले से हैं। जहाँ दिन रखे जाते हैं, वहाँ समय के साथ हर हाल में तारीख़ होती है।</translation>
    </message>
    <message>
        <source>A number is documented. Others are sent like those the organization has.</source>
        <translation>संख्या प्रलेखित है। बाकी वैसे ही भेजे जाते हैं जैसे संगठन में पहले से हैं।</translation>
    </message>
    <message>
        <source>09:00; with days 2024-01-01T09:00:00.000Z</source>
        <translation>09:00; दिनों के साथ 2024-01-01T09:00:00.000Z</translation>
    </message>
    <message>
        <source>With seconds, as 09:00:00</source>
        <translation>सेकंड के साथ, जैसे 09:00:00</translation>
    </message>
    <message>
        <source>With a date, as 2024-01-01T09:00:00</source>
        <translation>तारीख़ के साथ, जैसे 2024-01-01T09:00:00</translation>
    </message>
    <message>
        <source>In UTC, as 2024-01-01T09:00:00Z</source>
        <translation>UTC में, जैसे 2024-01-01T09:00:00Z</translation>
    </message>
    <message>
        <source>In UTC with milliseconds, as 2024-01-01T09:00:00.000Z</source>
        <translation>UTC में मिलीसेकंड के साथ, जैसे 2024-01-01T09:00:00.000Z</translation>
    </message>
    <message>
        <source>A number: 1 or 0 (reference)</source>
        <translation>संख्या: 1 या 0 (संदर्भ)</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>True या false</translation>
    </message>
    <message>
        <source>Text: “1” or “0”</source>
        <translation>पाठ: “1” या “0”</translation>
    </message>
    <message>
        <source>The published descriptions disagree. Where geofences are there, they tell it.</source>
        <translation>प्रकाशित विवरण आपस में मेल नहीं खाते। जहाँ जियोफ़ेंस मौजूद हैं, वहाँ वे ही बताते हैं।</translation>
    </message>
    <message>
        <source>Not documented. Where geofences are there, they tell it.</source>
        <translation>दस्तावेज़ में नहीं है। जहाँ जियोफ़ेंस मौजूद हैं, वहाँ वे ही बताते हैं।</translation>
    </message>
    <message>
        <source>Several changes at once are confirmed, too. A single other one is sent as soon as you save it.</source>
        <translation>एक साथ कई परिवर्तनों की भी पुष्टि ली जाती है। कोई दूसरा अकेला परिवर्तन सहेजते ही भेज दिया जाता है।</translation>
    </message>
    <message>
        <source>“is_active”</source>
        <translation>“is_active”</translation>
    </message>
    <message>
        <source>“enabled” (quick start)</source>
        <translation>“enabled” (क्विक स्टार्ट)</translation>
    </message>
    <message>
        <source>“radius”</source>
        <translation>“radius”</translation>
    </message>
    <message>
        <source>“radius_meters”, always in metres</source>
        <translation>“radius_meters”, हमेशा मीटर में</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Nobody can sign up with a removed code any more.</source>
        <translation>हटाए गए कोड से अब कोई साइन अप नहीं कर सकेगा।</translation>
    </message>
    <message>
        <source>The person is signed out and cannot sign in any more. The service has no operation that activates a user again.</source>
        <translation>यह व्यक्ति साइन आउट हो जाता है और फिर साइन इन नहीं कर सकता। सेवा में उपयोगकर्ता को फिर से सक्रिय करने का कोई ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>The record is anonymised for good: the name becomes Anonymous User, the address is lost, the person can never sign in again.</source>
        <translation>रिकॉर्ड हमेशा के लिए अनाम कर दिया जाता है: नाम Anonymous User हो जाता है, ईमेल पता मिट जाता है, और यह व्यक्ति फिर कभी साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Everyone with the role loses what the permission allows.</source>
        <translation>इस भूमिका वाले सभी लोगों से वह सब छिन जाता है जो यह अनुमति करने देती है।</translation>
    </message>
    <message>
        <source>The role is removed for good. Only roles of your own organization can be deleted.</source>
        <translation>भूमिका हमेशा के लिए हट जाती है। केवल आपके अपने संगठन की भूमिकाएँ हटाई जा सकती हैं।</translation>
    </message>
    <message>
        <source>The permission is removed for good, and its code cannot be used again.</source>
        <translation>अनुमति हमेशा के लिए हट जाती है, और उसका कोड फिर से उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The module is removed for good, and all permissions of it with it.</source>
        <translation>मॉड्यूल हमेशा के लिए हट जाता है, और उसके साथ उसकी सभी अनुमतियाँ भी।</translation>
    </message>
    <message>
        <source>The organization is removed for good. What becomes of its users, geofences and timeslots is not documented; expect them to be lost.</source>
        <translation>संगठन हमेशा के लिए हट जाता है। उसके उपयोगकर्ताओं, जियोफ़ेंस और टाइमस्लॉट का क्या होता है, इसका दस्तावेज़ नहीं है; मानकर चलें कि वे भी खो जाएँगे।</translation>
    </message>
    <message>
        <source>The person waits for an admin to accept them again.</source>
        <translation>यह व्यक्ति तब तक प्रतीक्षा में रहता है जब तक कोई एडमिन उसे फिर से स्वीकार न करे।</translation>
    </message>
    <message>
        <source>The person loses access to the organization.</source>
        <translation>इस व्यक्ति की संगठन तक पहुँच खत्म हो जाती है।</translation>
    </message>
    <message>
        <source>The person is removed from the organization for good.</source>
        <translation>यह व्यक्ति संगठन से हमेशा के लिए हटा दिया जाता है।</translation>
    </message>
    <message>
        <source>The entity is removed for good. Profiles that hold it keep its value, which then stands for nothing.</source>
        <translation>एंटिटी हमेशा के लिए हटा दी जाती है। जिन प्रोफ़ाइल में यह है, उनमें इसका मान बना रहता है, पर उसका कोई अर्थ नहीं रह जाता।</translation>
    </message>
    <message>
        <source>This line of the service creates types for the model User but, when one is changed, takes only the other models. So the type stops belonging to users, and no operation brings that back.</source>
        <translation>सेवा की यह लाइन मॉडल User के लिए प्रकार बनाती है, लेकिन प्रकार बदलते समय केवल दूसरे मॉडल स्वीकार करती है। इसलिए यह प्रकार उपयोगकर्ताओं का नहीं रह जाता, और कोई ऑपरेशन इसे वापस नहीं लाता।</translation>
    </message>
    <message>
        <source>The type is removed for good, and all its entities with it.</source>
        <translation>प्रकार हमेशा के लिए हटा दिया जाता है, और उसके साथ उसकी सभी एंटिटी भी।</translation>
    </message>
    <message>
        <source>The organization is active again. Its people stay inactive: the service has no operation that activates a person.</source>
        <translation>संगठन फिर से सक्रिय हो जाता है। उसके लोग निष्क्रिय ही रहते हैं: सेवा में किसी व्यक्ति को सक्रिय करने का कोई ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>Nobody can sign in by this geofence any more, and everybody it was assigned to loses it; undoing creates it anew, but assigns it to nobody.</source>
        <translation>इस जियोफ़ेंस से अब कोई साइन इन नहीं कर सकेगा, और जिन्हें यह सौंपा गया था वे इसे खो देंगे; पूर्ववत करने पर यह नए सिरे से बनता है, पर किसी को सौंपा नहीं जाता।</translation>
    </message>
    <message>
        <source>Whatever signs in to the service with this client id and secret cannot do so any more.</source>
        <translation>जो इस क्लाइंट ID और सीक्रेट से सेवा में साइन इन करता है, वह अब नहीं कर सकेगा।</translation>
    </message>
    <message>
        <source>You are system admin and organization admin in one. The service refuses this to such accounts as long as the organization is inactive: sign in with an account that is system admin only.</source>
        <translation>आप एक साथ सिस्टम एडमिन और संगठन एडमिन हैं। जब तक संगठन निष्क्रिय है, सेवा ऐसे खातों को मना करती है: ऐसे खाते से साइन इन करें जो केवल सिस्टम एडमिन हो।</translation>
    </message>
    <message>
        <source>It no longer counts once it is inactive: whoever has no other is affected.</source>
        <translation>निष्क्रिय होते ही यह नहीं गिना जाता: जिसके पास दूसरा नहीं है, उस पर असर पड़ता है।</translation>
    </message>
    <message>
        <source>All its users are deactivated with it and stay so, since the service has no operation that activates a user. The organization itself can be reactivated: with Undo, or later with &quot;Open by id or code&quot;, on a line without that with &quot;Edit by id&quot;.</source>
        <translation>इसके साथ इसके सभी उपयोगकर्ता निष्क्रिय होते हैं और वैसे ही रहते हैं, क्योंकि सेवा में उपयोगकर्ता को सक्रिय करने का कोई ऑपरेशन नहीं है। संगठन स्वयं फिर सक्रिय किया जा सकता है: पूर्ववत करके, या बाद में &quot;ID या कोड से खोलें&quot; से, और जिस लाइन में वह नहीं है वहाँ &quot;ID से संपादित करें&quot; से।</translation>
    </message>
    <message>
        <source>An edit must send the person&apos;s timeslots, which the service does not tell with the person and which could not be read by themselves: none are sent. Assign them again afterwards.</source>
        <translation>संपादन में व्यक्ति के समय-खंड भेजने ही होते हैं, जिन्हें सेवा व्यक्ति के साथ नहीं बताती और जो अलग से भी पढ़े नहीं जा सके: कोई नहीं भेजा जाता। बाद में उन्हें फिर सौंपें।</translation>
    </message>
    <message>
        <source>The person moves from the default organization into this one and must sign in again. Only a file of users takes the role away again, on line 3.5.</source>
        <translation>यह व्यक्ति डिफ़ॉल्ट संगठन से इस संगठन में आ जाता है और उसे फिर से साइन इन करना होगा। यह भूमिका केवल उपयोगकर्ताओं की फ़ाइल से वापस ली जा सकती है, लाइन 3.5 पर।</translation>
    </message>
    <message>
        <source>The person is signed out and has the role from the next sign-in on. Only a file takes it away again: “Set roles by a file…”.</source>
        <translation>यह व्यक्ति साइन आउट हो जाता है और अगले साइन इन से उसके पास यह भूमिका होती है। इसे केवल फ़ाइल से वापस लिया जा सकता है: “फ़ाइल से भूमिकाएँ तय करें…”।</translation>
    </message>
    <message>
        <source>The person does not get into the organization. Whether the service keeps the account is not documented; as long as it does, the person can be made to wait again.</source>
        <translation>व्यक्ति संगठन में नहीं आता। सेवा खाता रखती है या नहीं, यह प्रलेखित नहीं है; जब तक वह रखती है, व्यक्ति को फिर से प्रतीक्षा में रखा जा सकता है।</translation>
    </message>
    <message>
        <source>This takes the id of somebody whom the service knows already, also from another organization. They wait until an admin accepts or rejects them, also where they belong to this organization now.</source>
        <translation>इसके लिए ऐसे व्यक्ति की ID चाहिए जिसे सेवा पहले से जानती है, भले ही किसी दूसरे संगठन से। जब तक कोई एडमिन उसे स्वीकार या अस्वीकार नहीं करता, वह प्रतीक्षा करता है, भले ही वह अभी इस संगठन में हो।</translation>
    </message>
    <message>
        <source>The service has no operation that takes admin rights away. It also takes the organization&apos;s name, code, geofencing and geofence quota, which are sent as they were last read. Whether it stores them, over what somebody else has changed since, is not documented.</source>
        <translation>सेवा में एडमिन अधिकार वापस लेने का कोई ऑपरेशन नहीं है। वह संगठन का नाम, कोड, जियोफ़ेंसिंग और जियोफ़ेंस कोटा भी लेती है; ये वैसे ही भेजे जाते हैं जैसे पिछली बार पढ़े गए। क्या वह इन्हें सहेजती है और इस तरह किसी और के बाद में किए बदलाव मिटा देती है, यह प्रलेखित नहीं है।</translation>
    </message>
</context>
<context>
    <name>CredentialProblem</name>
    <message>
        <source>No keychain can be reached.</source>
        <translation>किसी कीचेन तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>No keychain can be reached: %1</source>
        <translation>किसी कीचेन तक नहीं पहुँचा जा सकता: %1</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>कीचेन लॉक है।</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>कीचेन विफल रहा।</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>कीचेन विफल रहा: %1</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the credentials in memory until you quit.</source>
        <translation>उसे अनलॉक करके दोबारा कोशिश करें, या बंद करने तक क्रेडेंशियल मेमोरी में रखें।</translation>
    </message>
    <message>
        <source>Start a keychain service and try again, or keep the credentials in memory until you quit.</source>
        <translation>कोई कीचेन सेवा शुरू करके दोबारा कोशिश करें, या बंद करने तक क्रेडेंशियल मेमोरी में रखें।</translation>
    </message>
    <message>
        <source>Gatehouse was not allowed to use the keychain.</source>
        <translation>Gatehouse को कीचेन का उपयोग करने की अनुमति नहीं मिली।</translation>
    </message>
    <message>
        <source>Try again and allow it, or keep the credentials in memory until you quit.</source>
        <translation>दोबारा कोशिश करके अनुमति दें, या बंद करने तक क्रेडेंशियल मेमोरी में रखें।</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The service told no credentials</source>
        <translation>सेवा ने कोई क्रेडेंशियल नहीं बताए</translation>
    </message>
    <message>
        <source>It answered that all is well, and nothing more. The documentation of the service does not say what it answers; ask those who run it.</source>
        <translation>उसने उत्तर दिया कि सब ठीक है, और कुछ नहीं। सेवा का प्रलेखन नहीं बताता कि वह क्या उत्तर देती है; उसे चलाने वालों से पूछें।</translation>
    </message>
    <message>
        <source>Whoever has these can act as the organization. They are hidden until you ask for them, and written nowhere by this program.</source>
        <translation>जिसके पास ये हैं वह संगठन की ओर से काम कर सकता है। जब तक आप न माँगें ये छिपे रहते हैं, और यह प्रोग्राम इन्हें कहीं नहीं लिखता।</translation>
    </message>
    <message>
        <source>API credentials of %1</source>
        <translation>%1 के API क्रेडेंशियल</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>API क्रेडेंशियल</translation>
    </message>
    <message>
        <source>The service is asked to give out the credentials that connect the organization to Auth0. Whether it makes new ones for that, which put an end to those in use, is not documented.</source>
        <translation>सेवा से वे क्रेडेंशियल माँगे जाते हैं जो संगठन को Auth0 से जोड़ते हैं। क्या वह इसके लिए नए बनाती है, जिससे मौजूदा बेकार हो जाते हैं, यह प्रलेखित नहीं है।</translation>
    </message>
    <message>
        <source>Auth0 credentials of %1</source>
        <translation>%1 के Auth0 क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Auth0 credentials</source>
        <translation>Auth0 क्रेडेंशियल</translation>
    </message>
</context>
<context>
    <name>CsvDocument</name>
    <message>
        <source>A cell begins with a quotation mark that is not closed, so the rest of the line is taken as that cell. Close it, or take it away.</source>
        <translation>एक सेल ऐसे उद्धरण चिह्न से शुरू होता है जो बंद नहीं किया गया, इसलिए पंक्ति का बाकी हिस्सा उसी सेल का माना गया। उसे बंद करें या हटा दें।</translation>
    </message>
    <message>
        <source>The line has %1 cells, and there are %2 columns. The cells behind the last column are left out. Put quotation marks around texts that contain “%3”.</source>
        <translation>पंक्ति में %1 सेल हैं, और कॉलम %2 हैं। आखिरी कॉलम के बाद के सेल छोड़ दिए जाते हैं। जिन पाठों में “%3” हो, उन्हें उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>The line has %1 cells, and there are %2 columns. The missing cells are taken as empty. Look whether the others are in the right columns.</source>
        <translation>पंक्ति में %1 सेल हैं, और कॉलम %2 हैं। जो सेल नहीं हैं, वे खाली माने जाते हैं। देखें कि बाकी सेल सही कॉलम में हैं या नहीं।</translation>
    </message>
    <message>
        <source>Some bytes of the line are no text in %1 and stand as “�”. Choose another encoding, or correct the line.</source>
        <translation>पंक्ति के कुछ बाइट %1 में पाठ नहीं हैं और उनकी जगह “�” है। कोई दूसरी एन्कोडिंग चुनें, या पंक्ति सुधारें।</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>कॉलम %1</translation>
    </message>
    <message>
        <source>In the line that names the columns a quotation mark is not closed. Close it or take it away, then open the file again.</source>
        <translation>कॉलमों के नाम वाली पंक्ति में एक उद्धरण चिह्न बंद नहीं किया गया। उसे बंद करें या हटा दें, फिर फ़ाइल दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Column %1 has no name and is called “%2”. Name it in the file if it is of use.</source>
        <translation>कॉलम %1 का कोई नाम नहीं है, इसलिए उसे “%2” कहा गया है। अगर वह काम का है, तो फ़ाइल में उसे नाम दें।</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both called “%3”; the second is called “%4” here. Give them different names if both are of use.</source>
        <translation>कॉलम %1 और %2 दोनों का नाम “%3” है; यहाँ दूसरे को “%4” कहा गया है। अगर दोनों काम के हैं, तो उन्हें अलग-अलग नाम दें।</translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Look where it went, then choose it again.</source>
        <translation>फ़ाइल “%1” अब नहीं है। देखें कि वह कहाँ गई, फिर उसे दोबारा चुनें।</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1” एक फ़ोल्डर है। उसमें से कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is no file but a device or a pipe. Copy what it has to say into a file, and choose that.</source>
        <translation>“%1” फ़ाइल नहीं, बल्कि कोई डिवाइस या पाइप है। उसकी सामग्री किसी फ़ाइल में कॉपी करें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” has %2, which is more than fits into memory here. Split it and read the parts one after the other.</source>
        <translation>“%1” का आकार %2 है, जो यहाँ मेमोरी में नहीं समाता। इसे बाँटें और भागों को एक-एक करके पढ़ें।</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Look whether you may read it, and whether another program holds it.</source>
        <translation>“%1” खोली नहीं जा सकती: %2। देखें कि आपको उसे पढ़ने की अनुमति है या नहीं, और कहीं कोई दूसरा प्रोग्राम उसका उपयोग तो नहीं कर रहा।</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Let the program that writes it finish, then open it again.</source>
        <translation>पढ़ते समय “%1” बदल गई। उसे लिखने वाले प्रोग्राम को काम पूरा करने दें, फिर उसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Line %L1 is longer than %2 MB, so this is no table, or its line ends are missing. Look at the file in a text editor, or have it written anew.</source>
        <translation>पंक्ति %L1 %2 MB से लंबी है, इसलिए यह तालिका नहीं है, या इसमें पंक्तियों के अंत के चिह्न नहीं हैं। फ़ाइल को किसी टेक्स्ट एडिटर में देखें, या उसे नए सिरे से बनवाएँ।</translation>
    </message>
    <message>
        <source>The file has %L1 columns, more than %L2, so this is no table of people. Choose another separator, or another file.</source>
        <translation>फ़ाइल में %L1 कॉलम हैं, %L2 से ज़्यादा, इसलिए यह लोगों की तालिका नहीं है। कोई दूसरा विभाजक या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Line %L1 has more than %L2 cells, so this is no table. Choose another separator, or correct the line.</source>
        <translation>पंक्ति %L1 में %L2 से ज़्यादा सेल हैं, इसलिए यह तालिका नहीं है। कोई दूसरा विभाजक चुनें, या पंक्ति सुधारें।</translation>
    </message>
    <message>
        <source>The file is larger than %1 GB, which is more than fits into memory here. Split it and read the parts one after the other.</source>
        <translation>फ़ाइल %1 GB से बड़ी है, जो यहाँ मेमोरी में नहीं समाती। इसे बाँटें और भागों को एक-एक करके पढ़ें।</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a line for each row, and names of the columns in its first line.</source>
        <translation>फ़ाइल खाली है। ऐसी फ़ाइल चुनें जिसकी पहली पंक्ति में कॉलमों के नाम हों और उसके बाद डेटा की पंक्तियाँ हों।</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a packed file. Open it in its program, save it as CSV, and open that file here.</source>
        <translation>यह स्प्रेडशीट या पैक की हुई फ़ाइल है। इसे इसके प्रोग्राम में खोलें, CSV के रूप में सहेजें, और वह फ़ाइल यहाँ खोलें।</translation>
    </message>
    <message>
        <source>This is no text, so there are no rows in it. Choose a file of values separated by commas, semicolons or tabs. If it is one, choose its encoding.</source>
        <translation>यह पाठ नहीं है, इसलिए इसमें पंक्तियाँ नहीं हैं। ऐसी फ़ाइल चुनें जिसमें मान अल्पविराम, अर्धविराम या टैब से अलग किए गए हों। अगर यह ऐसी ही फ़ाइल है, तो इसकी एन्कोडिंग चुनें।</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Look whether its disk is still there, then open it again.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: %1। देखें कि उसकी डिस्क अब भी जुड़ी है या नहीं, फिर उसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The encoding %1 is not known on this computer. Choose another, or save the file as UTF-8.</source>
        <translation>एन्कोडिंग %1 इस कंप्यूटर पर ज्ञात नहीं है। कोई दूसरी चुनें, या फ़ाइल को UTF-8 में सहेजें।</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>End the dry run</source>
        <translation>ड्राई रन समाप्त करें</translation>
    </message>
    <message>
        <source>Dry run: show changes, send nothing</source>
        <translation>ड्राई रन: परिवर्तन दिखाएँ, कुछ न भेजें</translation>
    </message>
    <message>
        <source>Dry run: changes are shown, and nothing is sent.</source>
        <translation>ड्राई रन: परिवर्तन दिखाए जाते हैं, और कुछ भी नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>User %1 has made this entity, and this line of the service lets nobody else change or delete it.</source>
        <translation>यह एंटिटी उपयोगकर्ता %1 ने बनाई है, और सेवा की यह लाइन किसी और को इसे बदलने या हटाने नहीं देती।</translation>
    </message>
</context>
<context>
    <name>EntityTypes</name>
    <message>
        <source>This type belongs to the organization %1 and can only be changed from there. Inherit it to have one of your own.</source>
        <translation>यह प्रकार संगठन %1 का है और केवल वहीं से बदला जा सकता है। अपना प्रकार पाने के लिए इसे इनहेरिट करें।</translation>
    </message>
    <message>
        <source>Entities it has now: %1.</source>
        <translation>अभी इसकी एंटिटी: %1।</translation>
    </message>
    <message>
        <source>How many entities it has could not be found out.</source>
        <translation>इसकी कितनी एंटिटी हैं, यह पता नहीं चल सका।</translation>
    </message>
    <message>
        <source>Profiles can take no value for “%1” any more.</source>
        <translation>प्रोफ़ाइल में “%1” के लिए अब कोई मान नहीं चुना जा सकता।</translation>
    </message>
    <message>
        <source>CSV files of users are no longer worked on: the service needs a type with the value %1 for that.</source>
        <translation>उपयोगकर्ताओं की CSV फ़ाइलों पर अब काम नहीं होता: सेवा को इसके लिए मान %1 वाला प्रकार चाहिए।</translation>
    </message>
    <message>
        <source>What the service allows</source>
        <translation>सेवा क्या करने देती है</translation>
    </message>
    <message>
        <source>Inheriting</source>
        <translation>इनहेरिट करना</translation>
    </message>
    <message>
        <source>Admins of other organizations can inherit this type if it belongs to the default organization.</source>
        <translation>अगर यह प्रकार डिफ़ॉल्ट संगठन का है, तो दूसरे संगठनों के एडमिन इसे इनहेरिट कर सकते हैं।</translation>
    </message>
    <message>
        <source>Not possible: only types that allow filtering can be inherited, and no operation turns that on.</source>
        <translation>संभव नहीं: केवल फ़िल्टर करने देने वाले प्रकार इनहेरिट किए जा सकते हैं, और कोई ऑपरेशन इसे चालू नहीं करता।</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>बदलना</translation>
    </message>
    <message>
        <source>Only with another model than User, which takes the type away from users. A changed value may hold letters only.</source>
        <translation>केवल User के अलावा किसी और मॉडल के साथ, जिससे यह प्रकार उपयोगकर्ताओं का नहीं रह जाता। बदले हुए मान में केवल अक्षर हो सकते हैं।</translation>
    </message>
    <message>
        <source>A changed value may hold letters only, no underscore.</source>
        <translation>बदले हुए मान में केवल अक्षर हो सकते हैं, अंडरस्कोर नहीं।</translation>
    </message>
</context>
<context>
    <name>EntryForms</name>
    <message>
        <source>The service answers the same whether or not it knows the address.</source>
        <translation>सेवा इस पते को जाने या न जाने, उत्तर एक ही देती है।</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>नया पासवर्ड सेट करें</translation>
    </message>
    <message>
        <source>Write the new password and have a code sent; with the code the password is set and you are signed in.</source>
        <translation>नया पासवर्ड लिखें और कोड मँगाएँ; कोड से पासवर्ड सेट हो जाता है और आप साइन इन हो जाते हैं।</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>पासवर्ड सेट करें और साइन इन करें</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>साइन अप करें</translation>
    </message>
    <message>
        <source>Makes an account of your own and signs you in. It has the service&apos;s default role; an administrator gives it others.</source>
        <translation>आपका अपना खाता बनाता है और आपको साइन इन करता है। उसमें सेवा की डिफ़ॉल्ट भूमिका होती है; बाकी भूमिकाएँ एडमिन देता है।</translation>
    </message>
</context>
<context>
    <name>FenceCsvReader</name>
    <message>
        <source>The quote that opens here is never closed, so nothing from here on was read. Close it, or write a quote in a text twice.</source>
        <translation>यहाँ खुलने वाला उद्धरण चिह्न कभी बंद नहीं होता, इसलिए यहाँ से आगे कुछ नहीं पढ़ा गया। उसे बंद करें, या पाठ के भीतर उद्धरण चिह्न दो बार लिखें।</translation>
    </message>
    <message>
        <source>What follows the closing quote here does not count. Write a quote in a text twice.</source>
        <translation>यहाँ बंद करने वाले उद्धरण चिह्न के बाद का पाठ गिना नहीं जाता। पाठ के भीतर उद्धरण चिह्न दो बार लिखें।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>latitude and longitude</source>
        <translation>अक्षांश और देशांतर</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as name, latitude, longitude, radius_m. It names no %1; it has: %2.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम होने चाहिए, जैसे name, latitude, longitude, radius_m। उसमें %1 का नाम नहीं है; ये हैं: %2।</translation>
    </message>
    <message>
        <source>“%1” was read as %2. If it is another number, write it with a point.</source>
        <translation>“%1” को %2 पढ़ा गया। यदि यह दूसरी संख्या है, तो उसे बिंदु के साथ लिखें।</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>कॉलम “%1”</translation>
    </message>
    <message>
        <source>“%1” is no number of degrees, such as 12.97. The line was left out.</source>
        <translation>“%1” अंशों की संख्या नहीं है, जैसे 12.97। पंक्ति छोड़ दी गई।</translation>
    </message>
    <message>
        <source>The line has no longitude. It was left out.</source>
        <translation>पंक्ति में देशांतर नहीं है। वह छोड़ दी गई।</translation>
    </message>
    <message>
        <source>The line has no latitude. It was left out.</source>
        <translation>पंक्ति में अक्षांश नहीं है। वह छोड़ दी गई।</translation>
    </message>
</context>
<context>
    <name>FenceExport</name>
    <message>
        <source>Export geofences</source>
        <translation>जियोफ़ेंस निर्यात करें</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>KML (*.kml)</source>
        <translation>KML (*.kml)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n geofences: %1</source>
        <translation>
            <numerusform>%n जियोफ़ेंस सहेजा गया: %1</numerusform>
            <numerusform>%n जियोफ़ेंस सहेजे गए: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place and were left out.</source>
        <translation>
            <numerusform>%n की जगह नहीं है और वह छोड़ दिया गया।</numerusform>
            <numerusform>%n की जगह नहीं है और वे छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message numerus="yes">
        <source>With %n unsaved edits, which the service does not have.</source>
        <translation>
            <numerusform>%n असहेजे बदलाव के साथ, जो सेवा के पास नहीं है।</numerusform>
            <numerusform>%n असहेजे बदलावों के साथ, जो सेवा के पास नहीं हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FenceFile</name>
    <message>
        <source>line %L1, column %L2</source>
        <translation>पंक्ति %L1, कॉलम %L2</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>पंक्ति %L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a packed file. If it is KMZ, unpack it like a ZIP file and read the KML file in it; if it is a spreadsheet, save it as CSV.</source>
        <translation>यह पैक की हुई फ़ाइल है। यदि यह KMZ है, तो इसे ZIP फ़ाइल की तरह खोलें और उसमें की KML फ़ाइल पढ़ें; यदि यह स्प्रेडशीट है, तो इसे CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>The file is larger than %L1 MB, which is more than fences need. Split it and read the parts.</source>
        <translation>फ़ाइल %L1 MB से बड़ी है, जो जियोफ़ेंस के लिए आवश्यकता से अधिक है। इसे बाँटें और भागों को पढ़ें।</translation>
    </message>
    <message>
        <source>The file has more than %L1 fences. Those before this one were read; put the others into another file.</source>
        <translation>फ़ाइल में %L1 से अधिक जियोफ़ेंस हैं। इससे पहले वाले पढ़े गए; बाकी को दूसरी फ़ाइल में रखें।</translation>
    </message>
    <message>
        <source>The longitude is %1; longitudes go from -180 to 180. Correct it in the file.</source>
        <translation>देशांतर %1 है; देशांतर -180 से 180 तक होते हैं। फ़ाइल में सुधारें।</translation>
    </message>
    <message>
        <source>The latitude is %1; latitudes go from -90 to 90. Latitude and longitude look swapped: correct the file, or read it with the two swapped.</source>
        <translation>अक्षांश %1 है; अक्षांश -90 से 90 तक होते हैं। अक्षांश और देशांतर आपस में बदले लगते हैं: फ़ाइल सुधारें, या उन्हें बदलकर पढ़ें।</translation>
    </message>
    <message>
        <source>The latitude is %1; latitudes go from -90 to 90. Correct it in the file.</source>
        <translation>अक्षांश %1 है; अक्षांश -90 से 90 तक होते हैं। फ़ाइल में सुधारें।</translation>
    </message>
    <message>
        <source>It has no radius. Give it one before you save it.</source>
        <translation>इसकी त्रिज्या नहीं है। सहेजने से पहले दें।</translation>
    </message>
    <message>
        <source>The radius “%1” is no length such as 100 or 300 ft. Give it one before you save it.</source>
        <translation>त्रिज्या “%1” कोई लंबाई नहीं है, जैसे 100 या 300 ft। सहेजने से पहले दें।</translation>
    </message>
    <message>
        <source>The polygons have more than %L1 points with this one. Simplify it, or read it from a file of its own.</source>
        <translation>इसके साथ बहुभुजों में %L1 से अधिक बिंदु हैं। इसे सरल करें, या अलग फ़ाइल से पढ़ें।</translation>
    </message>
    <message>
        <source>The polygon has fewer than three points, so it encloses nothing.</source>
        <translation>बहुभुज में तीन से कम बिंदु हैं, इसलिए वह कुछ नहीं घेरता।</translation>
    </message>
    <message>
        <source>It was a circle, but its points were moved: it is read as a polygon.</source>
        <translation>यह वृत्त था, पर उसके बिंदु खिसकाए गए: इसे बहुभुज के रूप में पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file is no proper %1: characters that cannot be read stand as �.</source>
        <translation>फ़ाइल सही %1 नहीं है: जो अक्षर पढ़े नहीं जा सके उनकी जगह � है।</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1. Look whether the names are right, or save it as UTF-8 and read it again.</source>
        <translation>फ़ाइल UTF-8 में नहीं है; इसे %1 मानकर पढ़ा गया। देखें कि नाम सही हैं या नहीं, या इसे UTF-8 में सहेजकर फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is active: what is new counts as active.</source>
        <translation>“%1” नहीं बताता कि यह सक्रिय है या नहीं: जो नया है उसे सक्रिय माना जाता है।</translation>
    </message>
</context>
<context>
    <name>FenceProblems</name>
    <message>
        <source>fence %L1</source>
        <translation>जियोफ़ेंस %L1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 और %Ln अन्य</numerusform>
            <numerusform>%1 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 मी</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 किमी</translation>
    </message>
    <message>
        <source>The organization may have %L1 geofences and has %L2 here. Remove %L3, or ask for a higher number.</source>
        <translation>संगठन के %L1 जियोफ़ेंस हो सकते हैं और यहाँ %L2 हैं। %L3 हटाएँ, या अधिक संख्या माँगें।</translation>
    </message>
    <message>
        <source>Geofence %L1 has no name. Give it one.</source>
        <translation>जियोफ़ेंस %L1 का नाम नहीं है। उसे नाम दें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln geofences are named %1. Rename them, so that people can tell them apart.</source>
        <translation>
            <numerusform>%Ln जियोफ़ेंस का नाम %1 है। नाम बदलें, ताकि लोग उन्हें पहचान सकें।</numerusform>
            <numerusform>%Ln जियोफ़ेंस का नाम %1 है। नाम बदलें, ताकि लोग उन्हें पहचान सकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies at latitude 0 and longitude 0, in the sea off Africa. Its place is probably missing.</source>
        <translation>%1 अक्षांश 0 और देशांतर 0 पर है, अफ़्रीका के पास समुद्र में। शायद उसकी जगह छूट गई है।</translation>
    </message>
    <message>
        <source>%1 has the latitude %2, but latitudes go from -90 to 90. Latitude and longitude look swapped.</source>
        <translation>%1 का अक्षांश %2 है, पर अक्षांश -90 से 90 तक होते हैं। अक्षांश और देशांतर आपस में बदले लगते हैं।</translation>
    </message>
    <message>
        <source>%1 is at %2, %3, which is not on the earth. Latitudes go from -90 to 90, longitudes from -180 to 180.</source>
        <translation>%1, %2, %3 पर है, जो पृथ्वी पर नहीं है। अक्षांश -90 से 90 और देशांतर -180 से 180 तक होते हैं।</translation>
    </message>
    <message>
        <source>%1 has no radius. Type one in metres.</source>
        <translation>%1 की त्रिज्या नहीं है। मीटर में टाइप करें।</translation>
    </message>
    <message>
        <source>The radius of %1 is %2; it has to be 1 m or more.</source>
        <translation>%1 की त्रिज्या %2 है; वह 1 मी या अधिक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The radius of %1 is %2. Phones know their place to some %3 at best, so people may be refused.</source>
        <translation>%1 की त्रिज्या %2 है। फ़ोन अपनी जगह अधिक से अधिक लगभग %3 तक जानते हैं, इसलिए लोगों को मना किया जा सकता है।</translation>
    </message>
    <message>
        <source>%1 covers the whole earth: it refuses nobody. Check its radius.</source>
        <translation>%1 पूरी पृथ्वी को ढकता है: वह किसी को नहीं रोकता। त्रिज्या जाँचें।</translation>
    </message>
    <message>
        <source>The radius of %1 is %2. Check it: it is in metres.</source>
        <translation>%1 की त्रिज्या %2 है। जाँचें: वह मीटर में है।</translation>
    </message>
    <message>
        <source>%1 holds a pole: it goes through all longitudes.</source>
        <translation>%1 में एक ध्रुव है: वह सभी देशांतरों से गुज़रता है।</translation>
    </message>
    <message>
        <source>%1 goes across the antimeridian, from longitude 180 to -180. Other programs may not take it as one circle.</source>
        <translation>%1 प्रतियाम्योत्तर को पार करता है, देशांतर 180 से -180 तक। दूसरे प्रोग्राम इसे एक वृत्त न मानें, ऐसा हो सकता है।</translation>
    </message>
    <message>
        <source>%1 lies far from the others, and would lie among them with latitude and longitude swapped.</source>
        <translation>%1 बाकी से दूर है, और अक्षांश-देशांतर बदलने पर उनके बीच होता।</translation>
    </message>
    <message>
        <source>%1 are the same circle. Keep one of them.</source>
        <translation>%1 एक ही वृत्त हैं। उनमें से एक रखें।</translation>
    </message>
    <message>
        <source>%1 is nearly the same circle as %2. Keep one of them.</source>
        <translation>%1 लगभग वही वृत्त है जो %2 है। उनमें से एक रखें।</translation>
    </message>
    <message>
        <source>%1 lies wholly in %2: who is given both gains nothing by it.</source>
        <translation>%1 पूरी तरह %2 में है: जिसे दोनों दिए गए हों उसे इससे कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>%1 overlaps %2.</source>
        <translation>%1, %2 पर चढ़ता है।</translation>
    </message>
    <message>
        <source>%1 has no place. Select it in the table and type its latitude and longitude.</source>
        <translation>%1 का कोई स्थान नहीं है। इसे तालिका में चुनें और अक्षांश व देशांतर लिखें।</translation>
    </message>
    <message>
        <source>The radius of %1 is %2, more than once around the earth. Check it: it is in metres.</source>
        <translation>%1 की त्रिज्या %2 है, पृथ्वी के घेरे से अधिक। जाँचें: वह मीटर में है।</translation>
    </message>
    <message>
        <source>Write a number of at least a metre.</source>
        <translation>कम से कम एक मीटर की संख्या लिखें।</translation>
    </message>
    <message>
        <source>That is more than once around the earth. Write a smaller number.</source>
        <translation>यह पृथ्वी के घेरे से अधिक है। छोटी संख्या लिखें।</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ऑपरेशन</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>रिकॉर्ड का प्रकार</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>रिकॉर्ड ID</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>अनुरोध ID</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>वर्कस्पेस ID</translation>
    </message>
    <message>
        <source>Answers number</source>
        <translation>किस नंबर का उत्तर</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>पिछला हैश</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Phone code</source>
        <translation>फ़ोन कोड</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>वन-टाइम पासवर्ड</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>शर्तें स्वीकार कीं</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>पंजीकरण कोड</translation>
    </message>
    <message>
        <source>Invitation key</source>
        <translation>आमंत्रण कुंजी</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>आमंत्रण कोड</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>पहचानकर्ता</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Session ids</source>
        <translation>सत्र ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>डिवाइस की जानकारी</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>पुराना पासवर्ड</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Secret code</source>
        <translation>गुप्त कोड</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Uploaded file</source>
        <translation>अपलोड की गई फ़ाइल</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>परिणाम फ़ाइल</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>संगठन ID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>फ़ाइल पाथ</translation>
    </message>
    <message>
        <source>Upload type</source>
        <translation>अपलोड प्रकार</translation>
    </message>
    <message>
        <source>Editable fields</source>
        <translation>संपादन योग्य फ़ील्ड</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>डेटा प्रकार</translation>
    </message>
    <message>
        <source>Model names</source>
        <translation>मॉडल नाम</translation>
    </message>
    <message>
        <source>Has entities</source>
        <translation>एंटिटी हैं</translation>
    </message>
    <message>
        <source>Allow custom entities</source>
        <translation>कस्टम एंटिटी की अनुमति दें</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>अधिक डेटा</translation>
    </message>
    <message>
        <source>External entity type</source>
        <translation>बाहरी एंटिटी प्रकार</translation>
    </message>
    <message>
        <source>Allow filtering</source>
        <translation>फ़िल्टर करने की अनुमति दें</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>पैरेंट ID</translation>
    </message>
    <message>
        <source>User entities</source>
        <translation>उपयोगकर्ता की एंटिटी</translation>
    </message>
    <message>
        <source>Entity type value</source>
        <translation>एंटिटी प्रकार का मान</translation>
    </message>
    <message>
        <source>Target entity type label</source>
        <translation>लक्ष्य एंटिटी प्रकार का लेबल</translation>
    </message>
    <message>
        <source>Entity type id</source>
        <translation>एंटिटी प्रकार ID</translation>
    </message>
    <message>
        <source>SignedUrl</source>
        <translation>हस्ताक्षरित URL</translation>
    </message>
    <message>
        <source>FilePath</source>
        <translation>फ़ाइल पाथ</translation>
    </message>
    <message>
        <source>DestFilePath</source>
        <translation>गंतव्य फ़ाइल पाथ</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>उप-प्रकार</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>मुख्य भाग</translation>
    </message>
    <message>
        <source>Header template</source>
        <translation>हेडर टेम्प्लेट</translation>
    </message>
    <message>
        <source>Footer template</source>
        <translation>फ़ुटर टेम्प्लेट</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation>टेनेंट कोड</translation>
    </message>
    <message>
        <source>Registration codes</source>
        <translation>पंजीकरण कोड</translation>
    </message>
    <message>
        <source>Organization admins</source>
        <translation>संगठन एडमिन</translation>
    </message>
    <message>
        <source>Related organizations</source>
        <translation>संबंधित संगठन</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>अपडेट किया गया</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>उपयोगकर्ता ID</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>API पाथ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>दृश्यता</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Permission id</source>
        <translation>अनुमति ID</translation>
    </message>
    <message>
        <source>Role title</source>
        <translation>भूमिका का शीर्षक</translation>
    </message>
    <message>
        <source>Role id</source>
        <translation>भूमिका ID</translation>
    </message>
    <message>
        <source>Requester id</source>
        <translation>अनुरोधकर्ता ID</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>अनुरोधकर्ता</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>निपटाने वाला</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>फ़ॉर्म डेटा</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Organization code</source>
        <translation>संगठन कोड</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>पसंदीदा भाषा</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>उपयोगकर्ता ID</translation>
    </message>
    <message>
        <source>Excluded user ids</source>
        <translation>छोड़े गए उपयोगकर्ता ID</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ईमेल पते</translation>
    </message>
    <message>
        <source>ShareLink</source>
        <translation>शेयर लिंक</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>त्रिज्या</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Geofence ids</source>
        <translation>जियोफ़ेंस ID</translation>
    </message>
    <message>
        <source>Geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Geofencing</source>
        <translation>जियोफ़ेंसिंग</translation>
    </message>
    <message>
        <source>Geofence quota</source>
        <translation>जियोफ़ेंस कोटा</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>आरंभ समय</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>समाप्ति समय</translation>
    </message>
    <message>
        <source>Timeslot ids</source>
        <translation>टाइमस्लॉट ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>देश कोड</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>उपयोगकर्ता कोड</translation>
    </message>
    <message>
        <source>Device token</source>
        <translation>डिवाइस टोकन</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>डिवाइस ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लैटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Check timeslots</source>
        <translation>टाइमस्लॉट जाँचें</translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation>टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Mobile with country code</source>
        <translation>देश कोड सहित मोबाइल</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>संगठन का नाम</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>इस रूप में साइन इन करें</translation>
    </message>
    <message>
        <source>E-mail, phone or user name</source>
        <translation>ईमेल, फ़ोन या उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Service line</source>
        <translation>सेवा की लाइन</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>ऑरिजिन</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>पाथ प्रीफ़िक्स</translation>
    </message>
    <message>
        <source>Write bearer before the token</source>
        <translation>टोकन से पहले bearer लिखें</translation>
    </message>
    <message>
        <source>Tenant header</source>
        <translation>टेनेंट हेडर</translation>
    </message>
    <message>
        <source>Organization header</source>
        <translation>संगठन हेडर</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>संदेशों की भाषा</translation>
    </message>
    <message>
        <source>Operations that differ</source>
        <translation>अलग ऑपरेशन</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>प्रमाणपत्र अथॉरिटी फ़ाइल</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>टाइमआउट (सेकंड)</translation>
    </message>
    <message>
        <source>New users are sent as</source>
        <translation>नए उपयोगकर्ता भेजने का रूप</translation>
    </message>
    <message>
        <source>Geofences of a user are sent as</source>
        <translation>उपयोगकर्ता के जियोफ़ेंस भेजने का रूप</translation>
    </message>
    <message>
        <source>Timeslots of a user are sent as</source>
        <translation>उपयोगकर्ता के टाइमस्लॉट भेजने का रूप</translation>
    </message>
    <message>
        <source>Parent organization</source>
        <translation>मूल संगठन</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>किसने बदला</translation>
    </message>
    <message>
        <source>Line found</source>
        <translation>पता चली लाइन</translation>
    </message>
    <message>
        <source>Credentials stored for</source>
        <translation>क्रेडेंशियल किसके लिए सहेजे गए</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन समय</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट समय</translation>
    </message>
    <message>
        <source>Internal token</source>
        <translation>आंतरिक टोकन</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>निर्णयकर्ता</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>कितना पुराना</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>अनुभव</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Organization codes</source>
        <translation>संगठन कोड</translation>
    </message>
    <message>
        <source>Image address</source>
        <translation>चित्र का पता</translation>
    </message>
    <message>
        <source>Share link</source>
        <translation>साझा लिंक</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>ई-मेल सत्यापित</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Times of timeslots are stored as</source>
        <translation>टाइमस्लॉट के समय इस रूप में रखे जाते हैं</translation>
    </message>
    <message>
        <source>Time zones of timeslots are sent as</source>
        <translation>टाइमस्लॉट के समय क्षेत्र इस रूप में भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Somebody without a geofence</source>
        <translation>जिसके पास कोई जियोफ़ेंस नहीं</translation>
    </message>
    <message>
        <source>Somebody without a timeslot</source>
        <translation>जिसके पास कोई टाइमस्लॉट नहीं</translation>
    </message>
    <message>
        <source>An inactive geofence or timeslot that is assigned</source>
        <translation>सौंपा गया पर निष्क्रिय जियोफ़ेंस या टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Of several geofences</source>
        <translation>कई जियोफ़ेंस में से</translation>
    </message>
    <message>
        <source>Of several timeslots</source>
        <translation>कई टाइमस्लॉट में से</translation>
    </message>
    <message>
        <source>A place just on the edge of a geofence</source>
        <translation>जियोफ़ेंस के ठीक किनारे की जगह</translation>
    </message>
    <message>
        <source>Where the user&apos;s switch “Check timeslots” is off</source>
        <translation>जहाँ उपयोगकर्ता का “टाइमस्लॉट जाँचें” बंद है</translation>
    </message>
    <message>
        <source>Where geofencing of the organization is off</source>
        <translation>जहाँ संगठन की जियोफ़ेंसिंग बंद है</translation>
    </message>
    <message>
        <source>An organization that is not active</source>
        <translation>जो संगठन सक्रिय नहीं है</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>ऑडियंस</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Start time, as sent</source>
        <translation>आरंभ समय, जैसा भेजा गया</translation>
    </message>
    <message>
        <source>End time, as sent</source>
        <translation>अंत समय, जैसा भेजा गया</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Number of geofences of an organization</source>
        <translation>संगठन के जियोफ़ेंस की संख्या</translation>
    </message>
    <message>
        <source>Switches that the service does not tell</source>
        <translation>वे स्विच जिनकी स्थिति सेवा नहीं बताती</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>School</source>
        <translation>स्कूल</translation>
    </message>
    <message>
        <source>Professional role</source>
        <translation>पेशेवर भूमिका</translation>
    </message>
    <message>
        <source>Professional subroles</source>
        <translation>पेशेवर उप-भूमिकाएँ</translation>
    </message>
    <message>
        <source>Radius of a geofence is in</source>
        <translation>जियोफ़ेंस की त्रिज्या की इकाई</translation>
    </message>
    <message>
        <source>Word for “off” of “Check timeslots”</source>
        <translation>“समय-खंड जाँचें” के “बंद” के लिए शब्द</translation>
    </message>
    <message>
        <source>An answer without a list</source>
        <translation>बिना सूची का उत्तर</translation>
    </message>
    <message>
        <source>Requests without anything to say</source>
        <translation>बिना कुछ कहे अनुरोध</translation>
    </message>
    <message>
        <source>A timeslot of every day that ends at or before it starts</source>
        <translation>हर दिन का टाइमस्लॉट जो आरंभ के समय या उससे पहले समाप्त होता है</translation>
    </message>
    <message>
        <source>Times of timeslots that end in “Z”</source>
        <translation>टाइमस्लॉट के समय जो “Z” पर समाप्त होते हैं</translation>
    </message>
    <message>
        <source>Roles by organization</source>
        <translation>संगठन के अनुसार भूमिकाएँ</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>डिफ़ॉल्ट भूमिका</translation>
    </message>
    <message>
        <source>Times of a first timeslot are sent as</source>
        <translation>पहले टाइमस्लॉट के समय इस रूप में भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Status of a first timeslot is sent as</source>
        <translation>पहले टाइमस्लॉट की स्थिति इस रूप में भेजी जाती है</translation>
    </message>
    <message>
        <source>The switch of a first geofence is sent as</source>
        <translation>पहले जियोफ़ेंस का स्विच इस नाम से भेजा जाता है</translation>
    </message>
    <message>
        <source>The radius of a first geofence is sent as</source>
        <translation>पहले जियोफ़ेंस की त्रिज्या इस नाम से भेजी जाती है</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Export to %1</source>
        <translation>%1 में निर्यात</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free some space, then export again.</source>
        <translation>%1 लिखी नहीं जा सकी: %2। कोई दूसरा फ़ोल्डर चुनें या कुछ जगह खाली करें, फिर दोबारा निर्यात करें।</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>This regular expression cannot be used: %1, at character %2.</source>
        <translation>इस रेगुलर एक्सप्रेशन का उपयोग नहीं किया जा सकता: %1, वर्ण %2 पर।</translation>
    </message>
    <message>
        <source>“%1” is not a date or a date and time.</source>
        <translation>“%1” न तारीख है, न तारीख और समय।</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>This table has no column “%1”.</source>
        <translation>इस तालिका में “%1” नाम का कोई कॉलम नहीं है।</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 %2 नहीं है</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 %2 है</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 %2 से</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 कम से कम %2 है</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 %2 तक</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ज़्यादा से ज़्यादा %2 है</translation>
    </message>
    <message>
        <source>%1 is from %2 to %3</source>
        <translation>%1 %2 से %3 तक है</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में शामिल है</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>में शामिल नहीं है</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>इस दिन है</translation>
    </message>
    <message>
        <source>is</source>
        <translation>यह है</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>इस दिन नहीं है</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>यह नहीं है</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>is from … to …</source>
        <translation>सीमा में: … – …</translation>
    </message>
    <message>
        <source>is since</source>
        <translation>इस समय से</translation>
    </message>
    <message>
        <source>is until</source>
        <translation>इस समय तक</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>खाली है</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>खाली नहीं है</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the values of a filter, any of which may stand in the cell</extracomment>
        <translation> या </translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 में %2 शामिल नहीं है</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 में %2 शामिल है</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 खाली नहीं है</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 खाली है</translation>
    </message>
</context>
<context>
    <name>FormData</name>
    <message>
        <source>at least %1 characters</source>
        <translation>कम से कम %1 वर्ण</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>ज़्यादा से ज़्यादा %1 वर्ण</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 या उससे ज़्यादा</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 या उससे कम</translation>
    </message>
    <message>
        <source>must match %1</source>
        <translation>%1 से मेल खाना चाहिए</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>The data must be an object: { … }.</source>
        <translation>डेटा ऑब्जेक्ट होना चाहिए: { … }।</translation>
    </message>
    <message>
        <source>“fields” is missing; the service needs it.</source>
        <translation>“fields” नहीं है; सेवा को यह चाहिए।</translation>
    </message>
    <message>
        <source>“fields” is usually an object with a list of controls.</source>
        <translation>“fields” आम तौर पर कंट्रोल की सूची वाला ऑब्जेक्ट होता है।</translation>
    </message>
    <message>
        <source>“template_name” is missing; the service needs it.</source>
        <translation>“template_name” नहीं है; सेवा को यह चाहिए।</translation>
    </message>
    <message>
        <source>“template_name” takes letters A to Z only.</source>
        <translation>“template_name” में केवल A से Z तक के अक्षर हो सकते हैं।</translation>
    </message>
    <message>
        <source>No control was found here, so the form asks for nothing.</source>
        <translation>यहाँ कोई कंट्रोल नहीं मिला, इसलिए फ़ॉर्म कुछ नहीं पूछता।</translation>
    </message>
    <message>
        <source>This control has no “name”, under which its answer would be kept.</source>
        <translation>इस कंट्रोल का “name” नहीं है, जिसके नीचे इसका उत्तर रखा जाता।</translation>
    </message>
    <message>
        <source>Another control is named “%1” too; one answer would replace the other.</source>
        <translation>एक और कंट्रोल का नाम भी “%1” है; एक का उत्तर दूसरे की जगह ले लेगा।</translation>
    </message>
    <message>
        <source>This control has no “label”, so nobody is told what it asks for.</source>
        <translation>इस कंट्रोल का “label” नहीं है, इसलिए किसी को पता नहीं चलता कि यह क्या पूछता है।</translation>
    </message>
    <message>
        <source>This control has no “type”.</source>
        <translation>इस कंट्रोल का “type” नहीं है।</translation>
    </message>
    <message>
        <source>The type “%1” is not known here; an app may still know it.</source>
        <translation>प्रकार “%1” यहाँ ज्ञात नहीं है; फिर भी हो सकता है कि कोई ऐप इसे जानता हो।</translation>
    </message>
    <message>
        <source>This control has no “options” to choose from.</source>
        <translation>इस कंट्रोल में चुनने के लिए “options” नहीं हैं।</translation>
    </message>
    <message>
        <source>“validators” is usually an object.</source>
        <translation>“validators” आम तौर पर ऑब्जेक्ट होता है।</translation>
    </message>
    <message>
        <source>“required” is usually true or false.</source>
        <translation>“required” आम तौर पर true या false होता है।</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>%1 / %2</source>
        <comment>type and sub-type of a form</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Your organization has a form of this type, whatever its sub-type.</source>
        <translation>आपके संगठन में इस प्रकार का फ़ॉर्म पहले से है, उसका उप-प्रकार चाहे जो हो।</translation>
    </message>
    <message>
        <source>Choose another type, or close this and edit the form that is there.</source>
        <translation>दूसरा प्रकार चुनें, या इसे बंद करके मौजूद फ़ॉर्म संपादित करें।</translation>
    </message>
    <message>
        <source>Only forms of your own organization can be changed. This one belongs to another, or is not there any more. What you changed is still here.</source>
        <translation>केवल अपने संगठन के फ़ॉर्म बदले जा सकते हैं। यह किसी दूसरे संगठन का है, या अब मौजूद नहीं है। आपने जो बदला वह अब भी यहीं है।</translation>
    </message>
    <message>
        <source>Version %1 is stored; the service keeps no older ones. Saving makes it version %2, and apps then read the form anew.</source>
        <translation>संस्करण %1 सहेजा हुआ है; सेवा पुराने संस्करण नहीं रखती। सहेजने पर यह संस्करण %2 हो जाता है, और ऐप फ़ॉर्म को नए सिरे से पढ़ते हैं।</translation>
    </message>
    <message>
        <source>This form belongs to another organization, so the service will not take changes to it.</source>
        <translation>यह फ़ॉर्म किसी दूसरे संगठन का है, इसलिए सेवा इसमें परिवर्तन स्वीकार नहीं करेगी।</translation>
    </message>
    <message>
        <source>Edit form %1</source>
        <translation>फ़ॉर्म %1 संपादित करें</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>संस्करण %1 के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The list has the forms of all organizations, but only those of your own and of the default organization can be read.</source>
        <translation>सूची में सभी संगठनों के फ़ॉर्म हैं, लेकिन केवल आपके संगठन और डिफ़ॉल्ट संगठन के फ़ॉर्म पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>The form %1 could not be read. %2 %3</source>
        <translation>फ़ॉर्म %1 को पढ़ा नहीं जा सका। %2 %3</translation>
    </message>
    <message>
        <source>%1 · version %2 · number %3</source>
        <translation>%1 · संस्करण %2 · नंबर %3</translation>
    </message>
    <message>
        <source>The service names no forms that could be offered here.</source>
        <translation>सेवा ऐसे कोई फ़ॉर्म नहीं बताती जिन्हें यहाँ दिखाया जा सके।</translation>
    </message>
    <message>
        <source>Forms of all organizations that the service names in its answers:</source>
        <translation>सभी संगठनों के फ़ॉर्म, जिनके नाम सेवा अपने उत्तरों में बताती है:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Check the spelling; capitals count. Forms of other organizations cannot be read.</source>
        <translation>वर्तनी जाँचें; बड़े-छोटे अक्षरों से फ़र्क पड़ता है। दूसरे संगठनों के फ़ॉर्म पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>नया फ़ॉर्म</translation>
    </message>
    <message>
        <source>It begins with version 0; each change raises the version by one. An organization has one form of a type, whatever the sub-type, and the service has no operation that removes a form.</source>
        <translation>यह संस्करण 0 से शुरू होता है; हर परिवर्तन पर संस्करण एक बढ़ता है। एक संगठन में एक प्रकार का एक ही फ़ॉर्म होता है, उप-प्रकार चाहे जो हो, और सेवा में फ़ॉर्म हटाने का कोई ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>Create form</source>
        <translation>फ़ॉर्म बनाएँ</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (नंबर %2)</translation>
    </message>
    <message>
        <source>%1 (%2, required)</source>
        <translation>%1 (%2, ज़रूरी)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>क्या पूछता है</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Not read. Forms of other organizations are listed, but cannot be read.</source>
        <translation>पढ़ा नहीं गया। दूसरे संगठनों के फ़ॉर्म सूची में दिखते हैं, लेकिन पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>अब तक के परिवर्तन</translation>
    </message>
    <message>
        <source>%1. The number of the version counts them; only the newest version is kept.</source>
        <translation>%1। संस्करण का नंबर इन्हीं की गिनती है; केवल सबसे नया संस्करण रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>ForwardActions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a table of the page, and what can be done with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GeoJsonReader</name>
    <message>
        <source>The file has more than %L1 values, which is more than fences need. Split it and read the parts.</source>
        <translation>फ़ाइल में %L1 से अधिक मान हैं, जो जियोफ़ेंस के लिए आवश्यकता से अधिक है। इसे बाँटें और भागों को पढ़ें।</translation>
    </message>
    <message>
        <source>GeoJSON is an object with a type such as FeatureCollection; this is a list. Export it as GeoJSON.</source>
        <translation>GeoJSON एक ऑब्जेक्ट होता है जिसका type FeatureCollection जैसा हो; यह सूची है। इसे GeoJSON के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>This is TopoJSON. Export it as GeoJSON.</source>
        <translation>यह TopoJSON है। इसे GeoJSON के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>the geometry</source>
        <translation>ज्यामिति</translation>
    </message>
    <message>
        <source>GeoJSON begins with a type: FeatureCollection, Feature or a geometry. This is other JSON.</source>
        <translation>GeoJSON का type होता है: FeatureCollection, Feature या कोई ज्यामिति। यह दूसरा JSON है।</translation>
    </message>
    <message>
        <source>The file names the coordinate system %1. Coordinates are read as longitude and latitude (WGS 84); if places are wrong, export the file in WGS 84.</source>
        <translation>फ़ाइल निर्देशांक प्रणाली %1 बताती है। निर्देशांक देशांतर और अक्षांश (WGS 84) के रूप में पढ़े जाते हैं; यदि जगहें ग़लत हों, तो फ़ाइल WGS 84 में निर्यात करें।</translation>
    </message>
    <message>
        <source>The FeatureCollection has no list of features.</source>
        <translation>FeatureCollection में features की सूची नहीं है।</translation>
    </message>
    <message>
        <source>feature %L1</source>
        <translation>feature %L1</translation>
    </message>
    <message>
        <source>This is no Feature: its type is missing or another. It was left out.</source>
        <translation>यह Feature नहीं है: उसका type नहीं है या दूसरा है। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>feature %L1 (%2)</source>
        <translation>feature %L1 (%2)</translation>
    </message>
    <message>
        <source>It has no geometry, so its place is not known. It was left out.</source>
        <translation>इसकी ज्यामिति नहीं है, इसलिए जगह ज्ञात नहीं। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Its geometry has no type. It was left out.</source>
        <translation>इसकी ज्यामिति का type नहीं है। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>%1 cannot be a fence; Point, Polygon and MultiPolygon can. It was left out.</source>
        <translation>%1 जियोफ़ेंस नहीं हो सकता; Point, Polygon और MultiPolygon हो सकते हैं। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>It has no list of coordinates. It was left out.</source>
        <translation>इसमें निर्देशांकों की सूची नहीं है। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A place is written as [longitude, latitude], both numbers. It was left out.</source>
        <translation>जगह [longitude, latitude] लिखी जाती है, दोनों संख्याएँ। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A ring is a list of places. It was left out.</source>
        <translation>ring जगहों की सूची होती है। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A Polygon has a list of rings, the outline first. It was left out.</source>
        <translation>Polygon में rings की सूची होती है, पहले बाहरी रेखा। इसे छोड़ दिया गया।</translation>
    </message>
</context>
<context>
    <name>ImportDatabase</name>
    <message>
        <source>The journal of imports %1 cannot be read or written: %2. Without it nothing is imported. Make sure that there is space left and that you may write to the folder, then try again.</source>
        <translation>आयातों का जर्नल %1 पढ़ा या लिखा नहीं जा सकता: %2। इसके बिना कुछ भी आयात नहीं किया जाता। पक्का करें कि जगह बची है और आपको फ़ोल्डर में लिखने की अनुमति है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>फ़ोल्डर नहीं बनाया जा सकता</translation>
    </message>
    <message>
        <source>Imports of this workspace are open in another window of the program. Close the workspace there, then try again.</source>
        <translation>इस वर्कस्पेस के आयात प्रोग्राम की दूसरी विंडो में खुले हैं। वहाँ वर्कस्पेस बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>उसके फ़ोल्डर में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>a newer version of Gatehouse has written it</source>
        <translation>इसे Gatehouse के नए संस्करण ने लिखा है</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>यह किसी और प्रकार की फ़ाइल है</translation>
    </message>
</context>
<context>
    <name>ImportEdit</name>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>%n सेल बदलें</numerusform>
            <numerusform>%n सेल बदलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>%n सेल में “%1” को बदलें</numerusform>
            <numerusform>%n सेल में “%1” को बदलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n cells</source>
        <translation>
            <numerusform>%n सेल को साफ़-सुथरा करें</numerusform>
            <numerusform>%n सेल को साफ़-सुथरा करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n rows aside</source>
        <translation>
            <numerusform>%n पंक्ति अलग रखें</numerusform>
            <numerusform>%n पंक्तियाँ अलग रखें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back</source>
        <translation>
            <numerusform>%n पंक्ति वापस लाएँ</numerusform>
            <numerusform>%n पंक्तियाँ वापस लाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n rows</source>
        <translation>
            <numerusform>%n पंक्ति सँवारें</numerusform>
            <numerusform>%n पंक्तियाँ सँवारें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join cells in %n rows</source>
        <translation>
            <numerusform>%n पंक्ति में सेल जोड़ें</numerusform>
            <numerusform>%n पंक्तियों में सेल जोड़ें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEntrance</name>
    <message>
        <source>Drop the CSV here to import the users in it</source>
        <translation>CSV में दिए उपयोगकर्ताओं को आयात करने के लिए उसे यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSV से आयात करें…</translation>
    </message>
    <message>
        <source>Import the rows that were copied</source>
        <translation>कॉपी की गई पंक्तियाँ आयात करें</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Pasted rows</source>
        <translation>पेस्ट की गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some in a spreadsheet, with the line that names the columns, then paste them.</source>
        <translation>क्लिपबोर्ड में कोई पंक्ति नहीं है। स्प्रेडशीट में कॉलमों के नाम वाली पंक्ति के साथ कुछ पंक्तियाँ कॉपी करें, फिर उन्हें पेस्ट करें।</translation>
    </message>
    <message>
        <source>Import users from a CSV file</source>
        <translation>CSV फ़ाइल से उपयोगकर्ता आयात करें</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>The country code is taken from “%1”.</source>
        <translation>देश कोड “%1” से लिया जाता है।</translation>
    </message>
    <message>
        <source>The number is taken from “%1” without the country code and without blanks and signs.</source>
        <translation>नंबर “%1” से देश कोड, खाली जगह और चिह्नों के बिना लिया जाता है।</translation>
    </message>
    <message>
        <source>All words of “%1” but the last are taken.</source>
        <translation>“%1” के आखिरी को छोड़कर सभी शब्द लिए जाते हैं।</translation>
    </message>
    <message>
        <source>The last word of “%1” is taken.</source>
        <translation>“%1” का आखिरी शब्द लिया जाता है।</translation>
    </message>
    <message>
        <source>“%1” are joined with a blank between them.</source>
        <translation>“%1” को बीच में खाली जगह देकर जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>The code in “%1” gets a plus sign where it has none.</source>
        <translation>“%1” के जिस कोड में प्लस चिह्न नहीं है, उसमें वह लगा दिया जाता है।</translation>
    </message>
    <message>
        <source>” and “</source>
        <comment>between two column names</comment>
        <translation>” और “</translation>
    </message>
    <message>
        <source>%1 Such as: “%2” becomes “%3”.</source>
        <comment>what happens, with an example</comment>
        <translation>%1 जैसे: “%2” से “%3” बनता है।</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>“%1” से “%2” बनता है।</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: Line %2 has the same. Correct one of them, or set one aside.</source>
        <translation>%1: पंक्ति %2 में भी यही है। दोनों में से एक को सुधारें, या एक को अलग रखें।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people it is not known whether they are there already. If they are, what is said here of people who are there happens to them too.</source>
        <translation>
            <numerusform>%n व्यक्ति के बारे में ज्ञात नहीं है कि वह पहले से मौजूद है या नहीं। अगर है, तो यहाँ पहले से मौजूद लोगों के बारे में जो कहा गया है वह उस पर भी लागू होता है।</numerusform>
            <numerusform>%n लोगों के बारे में ज्ञात नहीं है कि वे पहले से मौजूद हैं या नहीं। अगर हैं, तो यहाँ पहले से मौजूद लोगों के बारे में जो कहा गया है वह उन पर भी लागू होता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>बिना बदलाव</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two fields</comment>
        <translation> और </translation>
    </message>
    <message>
        <source>Some letters could not be read. Choose the file&apos;s encoding, or write them again.</source>
        <translation>कुछ अक्षर पढ़े नहीं जा सके। फ़ाइल की एन्कोडिंग चुनें, या उन्हें फिर से लिखें।</translation>
    </message>
    <message>
        <source>A spreadsheet took this for a number and changed it; digits may be lost. Take the number from where it came from, and format the column as text before saving.</source>
        <translation>किसी स्प्रेडशीट ने इसे संख्या मानकर बदल दिया; हो सकता है कि कुछ अंक खो गए हों। नंबर वहीं से लें जहाँ से वह आया था, और सहेजने से पहले कॉलम का फ़ॉर्मैट टेक्स्ट करें।</translation>
    </message>
    <message>
        <source>This is no phone number. Write digits, such as 98765 43210.</source>
        <translation>यह फ़ोन नंबर नहीं है। अंक लिखें, जैसे 98765 43210।</translation>
    </message>
    <message>
        <source>The country code is missing. Write the number with it, such as +91 98765 43210, or give one code for all rows.</source>
        <translation>देश कोड नहीं है। नंबर उसके साथ लिखें, जैसे +91 98765 43210, या सभी पंक्तियों के लिए एक कोड दें।</translation>
    </message>
    <message>
        <source>The number begins with another country code than the row&apos;s code. Correct one of them.</source>
        <translation>नंबर जिस देश कोड से शुरू होता है, वह पंक्ति के कोड से अलग है। दोनों में से एक को सुधारें।</translation>
    </message>
    <message>
        <source>The service will not take this password. It asks for: %1.</source>
        <translation>सेवा यह पासवर्ड स्वीकार नहीं करेगी। उसके लिए यह ज़रूरी है: %1।</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>इनमें से एक ज़रूरी है: %1।</translation>
    </message>
    <message>
        <source>The row has more cells than the header. A separator within a cell needs quotes around the cell.</source>
        <translation>पंक्ति में शीर्ष पंक्ति से ज़्यादा सेल हैं। सेल के भीतर विभाजक हो, तो उस सेल को उद्धरण चिह्नों में रखना होता है।</translation>
    </message>
    <message>
        <source>A row above has the same. Correct one of them, or set one aside.</source>
        <translation>ऊपर की एक पंक्ति में भी यही है। दोनों में से एक को सुधारें, या एक को अलग रखें।</translation>
    </message>
    <message>
        <source>This belongs to one person who is there, and another field of the row to another person. Correct one of them.</source>
        <translation>यह पहले से मौजूद एक व्यक्ति का है, और पंक्ति का कोई दूसरा फ़ील्ड किसी और व्यक्ति का। दोनों में से एक को सुधारें।</translation>
    </message>
    <message>
        <source>Somebody who is there has the row&apos;s other address and another value here, which the service cannot change. Correct the row, or set it aside.</source>
        <translation>पंक्ति का दूसरा पता पहले से मौजूद किसी व्यक्ति का है, पर उसका मान यहाँ अलग है, जिसे सेवा बदल नहीं सकती। पंक्ति सुधारें, या उसे अलग रखें।</translation>
    </message>
    <message>
        <source>What is there is different and stays: the service does not change it.</source>
        <translation>जो पहले से है वह अलग है और वैसा ही रहता है: सेवा उसे नहीं बदलती।</translation>
    </message>
    <message numerus="yes">
        <source>%n people who are there already get roles they may not have.</source>
        <translation>
            <numerusform>पहले से मौजूद %n व्यक्ति को ऐसी भूमिकाएँ मिलती हैं जो शायद उसके पास न हों।</numerusform>
            <numerusform>पहले से मौजूद %n लोगों को ऐसी भूमिकाएँ मिलती हैं जो शायद उनके पास न हों।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are there already lose the roles that the file does not name.</source>
        <translation>
            <numerusform>पहले से मौजूद %n व्यक्ति वे भूमिकाएँ खो देता है जिनका नाम फ़ाइल में नहीं है।</numerusform>
            <numerusform>पहले से मौजूद %n लोग वे भूमिकाएँ खो देते हैं जिनका नाम फ़ाइल में नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in another organization: the service takes them into yours, or refuses.</source>
        <translation>
            <numerusform>%n व्यक्ति किसी दूसरे संगठन में है: सेवा उसे आपके संगठन में ले आती है, या मना करती है।</numerusform>
            <numerusform>%n लोग किसी दूसरे संगठन में हैं: सेवा उन्हें आपके संगठन में ले आती है, या मना करती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n people who are there already are replaced.</source>
        <translation>
            <numerusform>पहले से मौजूद %n व्यक्ति का पासवर्ड बदल दिया जाता है।</numerusform>
            <numerusform>पहले से मौजूद %n लोगों के पासवर्ड बदल दिए जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are there already are signed out everywhere.</source>
        <translation>
            <numerusform>पहले से मौजूद %n व्यक्ति हर जगह साइन आउट हो जाता है।</numerusform>
            <numerusform>पहले से मौजूद %n लोग हर जगह साइन आउट हो जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With each change the timeslots of the person are sent again as they were read, for %n people. What others change in between is lost.</source>
        <translation>
            <numerusform>%n व्यक्ति के मामले में हर परिवर्तन के साथ उसके टाइमस्लॉट फिर से वैसे ही भेजे जाते हैं जैसे पढ़े गए थे। इस बीच दूसरे जो बदलते हैं, वह खो जाता है।</numerusform>
            <numerusform>%n लोगों के मामले में हर परिवर्तन के साथ उस व्यक्ति के टाइमस्लॉट फिर से वैसे ही भेजे जाते हैं जैसे पढ़े गए थे। इस बीच दूसरे जो बदलते हैं, वह खो जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are sent an invitation to sign up.</source>
        <translation>
            <numerusform>%n व्यक्ति को साइन अप का आमंत्रण भेजा जाता है।</numerusform>
            <numerusform>%n लोगों को साइन अप का आमंत्रण भेजा जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service makes up usernames for %n people.</source>
        <translation>
            <numerusform>%n व्यक्ति का उपयोगकर्ता नाम सेवा खुद बनाती है।</numerusform>
            <numerusform>%n लोगों के उपयोगकर्ता नाम सेवा खुद बनाती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation>पहले ही आयात हो चुका</translation>
    </message>
    <message>
        <source>Imported already, so it is not sent again.</source>
        <translation>पहले ही आयात हो चुका, इसलिए फिर नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Imported already on %1, so it is not sent again.</source>
        <translation>%1 को पहले ही आयात हो चुका, इसलिए फिर नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Name at least one role, or choose one for all rows that have none: the service may let the whole file lie where a row has no role.</source>
        <translation>कम से कम एक भूमिका बताएँ, या जिन पंक्तियों में कोई नहीं उन सबके लिए एक चुनें: जहाँ किसी पंक्ति में भूमिका नहीं, वहाँ सेवा पूरी फ़ाइल पड़ी रहने दे सकती है।</translation>
    </message>
    <message>
        <source>Name at least one role, or choose one for all rows that have none: the service refuses a row without.</source>
        <translation>कम से कम एक भूमिका बताएँ, या जिन पंक्तियों में कोई नहीं उन सबके लिए एक चुनें: सेवा बिना भूमिका वाली पंक्ति अस्वीकार करती है।</translation>
    </message>
    <message>
        <source>Is this the whole number? Most have 10 to 15 digits without the country code. The row is sent all the same.</source>
        <translation>क्या यह पूरा नंबर है? देश कोड के बिना अधिकतर नंबरों में 10 से 15 अंक होते हैं। पंक्ति फिर भी भेजी जाती है।</translation>
    </message>
    <message>
        <source>Somebody else has this one already, so this person will get another. Choose it here, or leave it to the service.</source>
        <translation>यह पहले से किसी और का है, इसलिए इस व्यक्ति को दूसरा मिलेगा। उसे यहाँ चुनें, या सेवा पर छोड़ दें।</translation>
    </message>
    <message>
        <source>There is no such role that a file can give. There are: %1.</source>
        <translation>ऐसी कोई भूमिका नहीं है जो फ़ाइल से दी जा सके। ये उपलब्ध हैं: %1।</translation>
    </message>
    <message>
        <source>Whoever has this is there already, pending. Accept or reject them on the page “Pending users”, or set the row aside.</source>
        <translation>जिसका यह है, वह पहले से मौजूद है, लंबित। “लंबित उपयोगकर्ता” पृष्ठ पर उसे स्वीकार या अस्वीकार करें, या पंक्ति को अलग रखें।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people it is not known whether they are there already. Each is sent as a new user, and nobody looks before: whoever is there may be refused, or be there twice. Read the list of users again first.</source>
        <translation>
            <numerusform>%n व्यक्ति के बारे में यह मालूम नहीं कि वह पहले से मौजूद है या नहीं। पंक्ति नए उपयोगकर्ता के रूप में भेजी जाती है और पहले कोई जाँच नहीं होती: जो मौजूद है, उसे अस्वीकार किया जा सकता है या वह दो बार बन सकता है। पहले उपयोगकर्ताओं की सूची फिर से पढ़ें।</numerusform>
            <numerusform>%n लोगों के बारे में यह मालूम नहीं कि वे पहले से मौजूद हैं या नहीं। हर पंक्ति नए उपयोगकर्ता के रूप में भेजी जाती है और पहले कोई जाँच नहीं होती: जो मौजूद है, उसे अस्वीकार किया जा सकता है या वह दो बार बन सकता है। पहले उपयोगकर्ताओं की सूची फिर से पढ़ें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The file could not be written: %1. Free some space or choose another place, then save it again.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी: %1। कुछ जगह खाली करें या कोई दूसरी जगह चुनें, फिर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>Passwords are not kept: fill in the blank cell before the file is dropped again.</source>
        <translation>पासवर्ड रखे नहीं जाते: फ़ाइल को फिर से यहाँ छोड़ने से पहले खाली सेल भरें।</translation>
    </message>
    <message>
        <source>The surplus cells follow this one: put what they say where it belongs, and clear them.</source>
        <translation>फ़ालतू सेल इस सेल के बाद हैं: उनमें जो लिखा है उसे सही जगह रखें और उन्हें खाली कर दें।</translation>
    </message>
</context>
<context>
    <name>ImportReporting</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 को लिखा नहीं जा सकता: %2। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Changed. The service&apos;s number: %1.</source>
        <translation>बदला गया। सेवा का नंबर: %1।</translation>
    </message>
    <message>
        <source>Invited. The service&apos;s number of the invitation: %1.</source>
        <translation>आमंत्रित किया गया। आमंत्रण का सेवा-नंबर: %1।</translation>
    </message>
    <message>
        <source>Created. The service&apos;s number: %1.</source>
        <translation>बनाया गया। सेवा का नंबर: %1।</translation>
    </message>
    <message>
        <source>Invited, or changed if the person was there already. The service&apos;s number: %1.</source>
        <translation>आमंत्रित किया गया, या व्यक्ति पहले से था तो बदला गया। सेवा का नंबर: %1।</translation>
    </message>
    <message>
        <source>Created, or changed if the person was there already. The service&apos;s number: %1.</source>
        <translation>बनाया गया, या व्यक्ति पहले से था तो बदला गया। सेवा का नंबर: %1।</translation>
    </message>
</context>
<context>
    <name>ImportRowText</name>
    <message>
        <source>(not told)</source>
        <translation>(नहीं बताया गया)</translation>
    </message>
    <message>
        <source>Roles that the person may not have yet</source>
        <translation>वे भूमिकाएँ जो व्यक्ति के पास शायद अभी नहीं हैं</translation>
    </message>
    <message>
        <source>All other roles lost</source>
        <translation>बाकी सभी भूमिकाएँ हटती हैं</translation>
    </message>
    <message>
        <source>Roles gained: %1</source>
        <translation>मिलने वाली भूमिकाएँ: %1</translation>
    </message>
    <message>
        <source>Roles lost: %1</source>
        <translation>हटने वाली भूमिकाएँ: %1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2, or refused</source>
        <translation>%1 से %2 में ले जाया जाता है, या अस्वीकार होता है</translation>
    </message>
    <message>
        <source>Password replaced</source>
        <translation>पासवर्ड बदला जाता है</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>हर जगह से साइन आउट</translation>
    </message>
    <message>
        <source>Timeslots sent again as they were read</source>
        <translation>टाइमस्लॉट जैसे पढ़े गए वैसे ही फिर भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>आमंत्रित</translation>
    </message>
    <message>
        <source>Username made up by the service</source>
        <translation>उपयोगकर्ता नाम सेवा बनाती है</translation>
    </message>
</context>
<context>
    <name>ImportTally</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 में से %1 पूरी हुईं</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>%1 अस्पष्ट</translation>
    </message>
    <message>
        <source>%1 refused by the check</source>
        <translation>%1 जाँच में अस्वीकृत</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 अलग रखी गईं</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 नहीं भेजी गईं</translation>
    </message>
    <message>
        <source>%1 gone from the file</source>
        <translation>%1 फ़ाइल में अब नहीं हैं</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 वापस ली गईं</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 भेजी जा रही हैं</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>IvaltOrganizations</name>
    <message>
        <source>%1 as an organization of %2</source>
        <translation>%2 के संगठन के रूप में %1</translation>
    </message>
    <message>
        <source>Open an organization</source>
        <translation>संगठन खोलें</translation>
    </message>
    <message>
        <source>Reads one organization, also one that the list does not show.</source>
        <translation>एक संगठन पढ़ता है, वह भी जो सूची में नहीं दिखता।</translation>
    </message>
    <message>
        <source>Id or code</source>
        <translation>ID या कोड</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>संगठन %1</translation>
    </message>
    <message>
        <source>Open an organization of %1</source>
        <translation>%1 का संगठन खोलें</translation>
    </message>
    <message>
        <source>The service shows it only where the person belongs to it.</source>
        <translation>सेवा इसे केवल वहीं दिखाती है जहाँ व्यक्ति इसका सदस्य हो।</translation>
    </message>
    <message>
        <source>Organization code</source>
        <translation>संगठन कोड</translation>
    </message>
    <message>
        <source>Organizations of %1</source>
        <translation>%1 के संगठन</translation>
    </message>
    <message>
        <source>Open one to see all of it and what belongs to it.</source>
        <translation>पूरा देखने के लिए और जो उसका है उसे देखने के लिए एक खोलें।</translation>
    </message>
    <message>
        <source>New onboarding organization</source>
        <translation>नया ऑनबोर्डिंग संगठन</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 का विवरण</translation>
    </message>
    <message>
        <source>Made as a sign-up flow makes it. What the service takes is not documented: what you fill in is sent, as the connection&apos;s settings say if they tell a body.</source>
        <translation>साइन-अप प्रक्रिया जैसा बनाया जाता है। सेवा क्या लेती है यह प्रलेखित नहीं है: आप जो भरते हैं वह भेजा जाता है, और कनेक्शन की सेटिंग में बॉडी दी हो तो उसी के अनुसार।</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 को पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 is damaged at character %2: %3.</source>
        <translation>%1 वर्ण %2 पर क्षतिग्रस्त है: %3।</translation>
    </message>
    <message>
        <source>%1 holds something else than expected.</source>
        <translation>%1 में अपेक्षा से अलग कुछ है।</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Make sure that you may write there, then try again.</source>
        <translation>%1 का फ़ोल्डर नहीं बनाया जा सकता। पक्का करें कि आपको वहाँ लिखने की अनुमति है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make sure that there is space left and that you may write there, then try again.</source>
        <translation>%1 को लिखा नहीं जा सकता: %2। पक्का करें कि जगह बची है और आपको वहाँ लिखने की अनुमति है, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>Nothing may follow the end of the JSON.</source>
        <translation>JSON समाप्त होने के बाद कुछ नहीं आ सकता।</translation>
    </message>
    <message>
        <source>There is no JSON here. It begins with { or [.</source>
        <translation>यहाँ कोई JSON नहीं है। यह { या [ से शुरू होता है।</translation>
    </message>
    <message>
        <source>The text ends too early: the %1 of line %2 is not closed.</source>
        <translation>टेक्स्ट समय से पहले समाप्त हो गया: लाइन %2 का %1 बंद नहीं किया गया है।</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>इसमें एक के भीतर एक बहुत ज़्यादा स्तर हैं।</translation>
    </message>
    <message>
        <source>Put texts in double quotes; JSON knows no single ones.</source>
        <translation>टेक्स्ट को दोहरे उद्धरण चिह्नों में लिखें; JSON में एकल चिह्न नहीं चलते।</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this.</source>
        <translation>JSON में टिप्पणियाँ नहीं होतीं। इसे हटाएँ।</translation>
    </message>
    <message>
        <source>This %1 is no beginning of a value.</source>
        <translation>कोई मान इस %1 से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>Write %1 in lower case.</source>
        <translation>%1 को छोटे अक्षरों में लिखें।</translation>
    </message>
    <message>
        <source>%1 is no number as JSON writes it, such as 12 or -0.5.</source>
        <translation>%1 वैसी संख्या नहीं है जैसी JSON में लिखी जाती है, जैसे 12 या -0.5।</translation>
    </message>
    <message>
        <source>Put %1 in double quotes.</source>
        <translation>%1 को दोहरे उद्धरण चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing. A line break inside is written as \n.</source>
        <translation>इस टेक्स्ट का समापन उद्धरण चिह्न गायब है। भीतर का लाइन ब्रेक \n के रूप में लिखा जाता है।</translation>
    </message>
    <message>
        <source>Write a tab in a text as \t.</source>
        <translation>टेक्स्ट में टैब को \t के रूप में लिखें।</translation>
    </message>
    <message>
        <source>After a backslash comes one of &quot; \ / b f n r t, or u and four digits. A backslash itself is written twice.</source>
        <translation>बैकस्लैश के बाद &quot; \ / b f n r t में से एक आता है, या u और चार अंक। खुद बैकस्लैश दो बार लिखा जाता है।</translation>
    </message>
    <message>
        <source>The %1 of line %2 is closed with %3 here.</source>
        <translation>लाइन %2 का %1 यहाँ %3 से बंद किया गया है।</translation>
    </message>
    <message>
        <source>A comma is missing before this, or a %1 that closes the object.</source>
        <translation>इससे पहले अल्पविराम गायब है, या ऑब्जेक्ट बंद करने वाला %1।</translation>
    </message>
    <message>
        <source>A comma is missing before this, or a %1 that closes the list.</source>
        <translation>इससे पहले अल्पविराम गायब है, या सूची बंद करने वाला %1।</translation>
    </message>
    <message>
        <source>There is a comma too many: nothing follows it before the %1.</source>
        <translation>एक अल्पविराम ज़्यादा है: उसके बाद %1 से पहले कुछ नहीं आता।</translation>
    </message>
    <message>
        <source>Put names in double quotes; JSON knows no single ones.</source>
        <translation>नामों को दोहरे उद्धरण चिह्नों में लिखें; JSON में एकल चिह्न नहीं चलते।</translation>
    </message>
    <message>
        <source>Put the name %1 in double quotes.</source>
        <translation>नाम %1 को दोहरे उद्धरण चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>यहाँ दोहरे उद्धरण चिह्नों में लिखा नाम गायब है।</translation>
    </message>
    <message>
        <source>“%1” stands in this object twice; only the last one counts.</source>
        <translation>“%1” इस ऑब्जेक्ट में दो बार है; केवल आखिरी वाला गिना जाता है।</translation>
    </message>
    <message>
        <source>A colon is missing after the name “%1”.</source>
        <translation>नाम “%1” के बाद कोलन गायब है।</translation>
    </message>
    <message>
        <source>A value is missing before “%1”.</source>
        <translation>“%1” से पहले मान नहीं है।</translation>
    </message>
</context>
<context>
    <name>KeychainProblem</name>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>इस कंप्यूटर पर कोई कीचेन उत्तर नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>इस कंप्यूटर का कीचेन लॉक है।</translation>
    </message>
    <message>
        <source>Gatehouse was not allowed to use the keychain.</source>
        <translation>Gatehouse को कीचेन का उपयोग करने की अनुमति नहीं मिली।</translation>
    </message>
    <message>
        <source>The keychain could not be read.</source>
        <translation>कीचेन को पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing could be stored in the keychain.</source>
        <translation>कीचेन में कुछ भी सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The entry could not be removed from the keychain.</source>
        <translation>प्रविष्टि को कीचेन से हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>कोई कीचेन शुरू करें, जैसे GNOME Keyring या KWallet, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Unlock it, then try again. A locked keychain does not sign you out.</source>
        <translation>उसे अनलॉक करें, फिर दोबारा कोशिश करें। कीचेन लॉक होने से आप साइन आउट नहीं होते।</translation>
    </message>
    <message>
        <source>Try again and allow it when your system asks.</source>
        <translation>दोबारा कोशिश करें और सिस्टम के पूछने पर अनुमति दें।</translation>
    </message>
    <message>
        <source>Try again, or go on without it for now.</source>
        <translation>दोबारा कोशिश करें, या फ़िलहाल इसके बिना आगे बढ़ें।</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip and the shortcut that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KmlReader</name>
    <message>
        <source>The file has a document type (&lt;!DOCTYPE …&gt;), which can pull in other files and is not read. Remove it and try again.</source>
        <translation>फ़ाइल में दस्तावेज़ प्रकार (&lt;!DOCTYPE …&gt;) है, जो दूसरी फ़ाइलें ला सकता है और पढ़ा नहीं जाता। उसे हटाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The entity &amp;%1; is not known; it was left out.</source>
        <translation>एंटिटी &amp;%1; ज्ञात नहीं है; उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The XML is broken here (%1). What stands before was read.</source>
        <translation>XML यहाँ टूटा है (%1)। इससे पहले का भाग पढ़ा गया।</translation>
    </message>
    <message>
        <source>placemark %L1</source>
        <translation>placemark %L1</translation>
    </message>
    <message>
        <source>placemark %L1 (%2)</source>
        <translation>placemark %L1 (%2)</translation>
    </message>
    <message>
        <source>Elements are nested too deeply here. What stands before was read.</source>
        <translation>यहाँ एलिमेंट बहुत गहराई तक हैं। इससे पहले का भाग पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file points to another file, which is not read. Read that one by itself.</source>
        <translation>फ़ाइल दूसरी फ़ाइल की ओर इशारा करती है, जो पढ़ी नहीं जाती। उसे अलग से पढ़ें।</translation>
    </message>
    <message>
        <source>This is XML, but no KML: its first element is %1. Export it as KML.</source>
        <translation>यह XML है, पर KML नहीं: पहला एलिमेंट %1 है। इसे KML के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 cannot be a fence; Point and Polygon can. It was left out.</source>
        <translation>%1 जियोफ़ेंस नहीं हो सकता; Point और Polygon हो सकते हैं। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>“%1” is no place: it takes longitude and latitude, such as 77.59,12.97. It was left out.</source>
        <translation>“%1” कोई जगह नहीं है: देशांतर और अक्षांश चाहिए, जैसे 77.59,12.97। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>It has neither Point nor Polygon, so its place is not known. It was left out.</source>
        <translation>इसमें न Point है न Polygon, इसलिए जगह ज्ञात नहीं। इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The Point has no coordinates. It was left out.</source>
        <translation>Point में निर्देशांक नहीं हैं। इसे छोड़ दिया गया।</translation>
    </message>
</context>
<context>
    <name>LengthText</name>
    <message>
        <source>%1 m</source>
        <translation>%1 मी</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 किमी</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 फ़ुट</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 मील</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a length and the same in feet</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ListKeeping</name>
    <message>
        <source>Not sent: the program ended before.</source>
        <translation>नहीं भेजा गया: उससे पहले प्रोग्राम बंद हो गया।</translation>
    </message>
    <message>
        <source>The program ended before the answer came.</source>
        <translation>उत्तर आने से पहले प्रोग्राम बंद हो गया।</translation>
    </message>
</context>
<context>
    <name>MatrixDetails</name>
    <message>
        <source>Has it</source>
        <translation>अनुमति है</translation>
    </message>
    <message>
        <source>Waits to be saved</source>
        <translation>सहेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>To be given</source>
        <translation>दी जानी है</translation>
    </message>
    <message>
        <source>To be taken away</source>
        <translation>वापस ली जानी है</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>जानकारी का स्रोत</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Seen last at this moment. The service tells of no later change.</source>
        <translation>पिछली बार इसी समय देखा गया। सेवा इसके बाद का कोई परिवर्तन नहीं बताती।</translation>
    </message>
    <message>
        <source>Signed in then</source>
        <translation>तब साइन इन खाता</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>API पाथ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>Has no effect</source>
        <translation>कोई असर नहीं</translation>
    </message>
    <message>
        <source>The service also compares the module with the controller of the call. Calls of this path have the controller %1, not %2.</source>
        <translation>सेवा मॉड्यूल का मिलान कॉल के कंट्रोलर से भी करती है। इस पाथ की कॉल का कंट्रोलर %1 है, %2 नहीं।</translation>
    </message>
    <message>
        <source>Operations it covers</source>
        <translation>इसके दायरे के ऑपरेशन</translation>
    </message>
    <message>
        <source>None that this program knows</source>
        <translation>इस प्रोग्राम की जानकारी में कोई नहीं</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>System admins</source>
        <translation>सिस्टम एडमिन</translation>
    </message>
    <message>
        <source>may call everything, whatever permissions this role has.</source>
        <translation>सभी कॉल कर सकते हैं, इस भूमिका के पास चाहे जो अनुमतियाँ हों।</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>%1 (role)</source>
        <translation>%1 (भूमिका)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Export role permissions</source>
        <translation>भूमिका अनुमतियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Saved %1 permissions and %2 roles: %3</source>
        <translation>%1 अनुमतियाँ और %2 भूमिकाएँ सहेजी गईं: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be saved and are not in the file.</source>
        <translation>
            <numerusform>%n परिवर्तन सहेजे जाने की प्रतीक्षा में है और फ़ाइल में नहीं है।</numerusform>
            <numerusform>%n परिवर्तन सहेजे जाने की प्रतीक्षा में हैं और फ़ाइल में नहीं हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>a date, a time and a zone</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>This program</source>
        <translation>यह प्रोग्राम</translation>
    </message>
    <message>
        <source>Window, network and database libraries</source>
        <translation>विंडो, नेटवर्क और डेटाबेस लाइब्रेरी</translation>
    </message>
    <message>
        <source>Serves the sandbox on this computer</source>
        <translation>इस कंप्यूटर पर सैंडबॉक्स चलाता है</translation>
    </message>
    <message>
        <source>Keeps credentials in the system&apos;s keychain</source>
        <translation>क्रेडेंशियल को सिस्टम के कीचेन में रखता है</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>आइकॉन</translation>
    </message>
    <message>
        <source>Land and borders on the map</source>
        <translation>नक्शे पर भूमि और सीमाएँ</translation>
    </message>
    <message>
        <source>Names of places on the map and in its search</source>
        <translation>नक्शे पर और उसकी खोज में स्थानों के नाम</translation>
    </message>
    <message>
        <source>Tells the encoding of files</source>
        <translation>फ़ाइलों की एन्कोडिंग बताता है</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>List roles</source>
        <translation>भूमिकाओं की सूची देखें</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>भूमिका बनाएँ</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>भूमिका बदलें</translation>
    </message>
    <message>
        <source>Delete a role</source>
        <translation>भूमिका हटाएँ</translation>
    </message>
    <message>
        <source>List the roles of the default organization</source>
        <translation>डिफ़ॉल्ट संगठन की भूमिकाओं की सूची देखें</translation>
    </message>
    <message>
        <source>List modules</source>
        <translation>मॉड्यूल की सूची देखें</translation>
    </message>
    <message>
        <source>Create a module</source>
        <translation>मॉड्यूल बनाएँ</translation>
    </message>
    <message>
        <source>Rename a module or change its status</source>
        <translation>मॉड्यूल का नाम या स्थिति बदलें</translation>
    </message>
    <message>
        <source>Delete a module</source>
        <translation>मॉड्यूल हटाएँ</translation>
    </message>
    <message>
        <source>Give a permission to a role</source>
        <translation>भूमिका को अनुमति दें</translation>
    </message>
    <message>
        <source>Take a permission from a role</source>
        <translation>भूमिका से अनुमति वापस लें</translation>
    </message>
    <message>
        <source>List the caller&apos;s effective permissions</source>
        <translation>कॉल करने वाले की प्रभावी अनुमतियों की सूची देखें</translation>
    </message>
    <message>
        <source>List permissions</source>
        <translation>अनुमतियों की सूची देखें</translation>
    </message>
    <message>
        <source>Create a permission</source>
        <translation>अनुमति बनाएँ</translation>
    </message>
    <message>
        <source>Change a permission</source>
        <translation>अनुमति बदलें</translation>
    </message>
    <message>
        <source>Delete a permission</source>
        <translation>अनुमति हटाएँ</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>साइन अप करें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>नया ऐक्सेस टोकन पाएँ</translation>
    </message>
    <message>
        <source>Send a one-time code for a new password</source>
        <translation>नए पासवर्ड के लिए वन-टाइम कोड भेजें</translation>
    </message>
    <message>
        <source>Set a new password with a one-time code</source>
        <translation>वन-टाइम कोड से नया पासवर्ड सेट करें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Send a one-time code for sign-up</source>
        <translation>साइन अप के लिए वन-टाइम कोड भेजें</translation>
    </message>
    <message>
        <source>Accept terms and conditions (deprecated)</source>
        <translation>नियम और शर्तें स्वीकार करें (अप्रचलित)</translation>
    </message>
    <message>
        <source>List users by role</source>
        <translation>भूमिका के अनुसार उपयोगकर्ताओं की सूची देखें</translation>
    </message>
    <message>
        <source>Read several users by id</source>
        <translation>ID से कई उपयोगकर्ता देखें</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>उपयोगकर्ता खोजें</translation>
    </message>
    <message>
        <source>List the caller&apos;s sessions</source>
        <translation>कॉल करने वाले के सत्रों की सूची देखें</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>अपना पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Read a user&apos;s profile</source>
        <translation>उपयोगकर्ता की प्रोफ़ाइल देखें</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation>अपनी प्रोफ़ाइल देखें</translation>
    </message>
    <message>
        <source>Set the own preferred language</source>
        <translation>अपनी पसंदीदा भाषा सेट करें</translation>
    </message>
    <message>
        <source>Change the own profile</source>
        <translation>अपनी प्रोफ़ाइल बदलें</translation>
    </message>
    <message>
        <source>Make a share link for a profile</source>
        <translation>प्रोफ़ाइल का शेयर लिंक बनाएँ</translation>
    </message>
    <message>
        <source>Get a signed upload URL</source>
        <translation>हस्ताक्षरित अपलोड URL पाएँ</translation>
    </message>
    <message>
        <source>Get a signed download URL</source>
        <translation>हस्ताक्षरित डाउनलोड URL पाएँ</translation>
    </message>
    <message>
        <source>Get the URL of the sample CSV</source>
        <translation>नमूना CSV का URL पाएँ</translation>
    </message>
    <message>
        <source>Create a form</source>
        <translation>फ़ॉर्म बनाएँ</translation>
    </message>
    <message>
        <source>Replace a form</source>
        <translation>फ़ॉर्म बदलकर नया रखें</translation>
    </message>
    <message>
        <source>Read a form</source>
        <translation>फ़ॉर्म देखें</translation>
    </message>
    <message>
        <source>List forms with their versions</source>
        <translation>फ़ॉर्म और उनके संस्करणों की सूची देखें</translation>
    </message>
    <message>
        <source>Create a system admin</source>
        <translation>सिस्टम एडमिन बनाएँ</translation>
    </message>
    <message>
        <source>Sign in as system admin</source>
        <translation>सिस्टम एडमिन के रूप में साइन इन करें</translation>
    </message>
    <message>
        <source>Delete (anonymize) a user</source>
        <translation>उपयोगकर्ता हटाएँ (अनाम करें)</translation>
    </message>
    <message>
        <source>Make a user admin of an organization</source>
        <translation>उपयोगकर्ता को संगठन का एडमिन बनाएँ</translation>
    </message>
    <message>
        <source>Deactivate an organization and its users</source>
        <translation>संगठन और उसके उपयोगकर्ताओं को निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>उपयोगकर्ताओं को निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Refresh the user search view now</source>
        <translation>उपयोगकर्ता खोज व्यू अभी रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Give a user a further role</source>
        <translation>उपयोगकर्ता को एक और भूमिका दें</translation>
    </message>
    <message>
        <source>Create an organization</source>
        <translation>संगठन बनाएँ</translation>
    </message>
    <message>
        <source>Change an organization</source>
        <translation>संगठन बदलें</translation>
    </message>
    <message>
        <source>List active organizations</source>
        <translation>सक्रिय संगठनों की सूची देखें</translation>
    </message>
    <message>
        <source>List active organizations of one tenant</source>
        <translation>एक टेनेंट के सक्रिय संगठनों की सूची देखें</translation>
    </message>
    <message>
        <source>Read an organization</source>
        <translation>संगठन देखें</translation>
    </message>
    <message>
        <source>Ask for a role in the own organization</source>
        <translation>अपने संगठन में भूमिका का अनुरोध करें</translation>
    </message>
    <message>
        <source>Add registration codes to an organization</source>
        <translation>संगठन में पंजीकरण कोड जोड़ें</translation>
    </message>
    <message>
        <source>Remove registration codes from an organization</source>
        <translation>संगठन से पंजीकरण कोड हटाएँ</translation>
    </message>
    <message>
        <source>Create an entity type</source>
        <translation>एंटिटी प्रकार बनाएँ</translation>
    </message>
    <message>
        <source>Read entity types</source>
        <translation>एंटिटी प्रकार देखें</translation>
    </message>
    <message>
        <source>Change an entity type</source>
        <translation>एंटिटी प्रकार बदलें</translation>
    </message>
    <message>
        <source>Delete an entity type</source>
        <translation>एंटिटी प्रकार हटाएँ</translation>
    </message>
    <message>
        <source>Create an entity</source>
        <translation>एंटिटी बनाएँ</translation>
    </message>
    <message>
        <source>Change an entity</source>
        <translation>एंटिटी बदलें</translation>
    </message>
    <message>
        <source>Read an entity</source>
        <translation>एंटिटी देखें</translation>
    </message>
    <message>
        <source>List entities of a type</source>
        <translation>एक प्रकार की एंटिटी की सूची देखें</translation>
    </message>
    <message>
        <source>Delete an entity</source>
        <translation>एंटिटी हटाएँ</translation>
    </message>
    <message>
        <source>List role requests</source>
        <translation>भूमिका अनुरोधों की सूची देखें</translation>
    </message>
    <message>
        <source>Read a role request</source>
        <translation>भूमिका अनुरोध देखें</translation>
    </message>
    <message>
        <source>Approve, reject or set aside a role request</source>
        <translation>भूमिका अनुरोध स्वीकृत या अस्वीकृत करें या अलग रखें</translation>
    </message>
    <message>
        <source>Create or invite users from a CSV file</source>
        <translation>CSV फ़ाइल से उपयोगकर्ता बनाएँ या आमंत्रित करें</translation>
    </message>
    <message>
        <source>Create or invite users from a CSV file (3.5)</source>
        <translation>CSV फ़ाइल से उपयोगकर्ता बनाएँ या आमंत्रित करें (3.5)</translation>
    </message>
    <message>
        <source>List bulk user files</source>
        <translation>बल्क उपयोगकर्ता फ़ाइलों की सूची देखें</translation>
    </message>
    <message>
        <source>Deactivate users of the own organization</source>
        <translation>अपने संगठन के उपयोगकर्ताओं को निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Copy an entity type of the default organization</source>
        <translation>डिफ़ॉल्ट संगठन का एंटिटी प्रकार कॉपी करें</translation>
    </message>
    <message>
        <source>Create a notification template</source>
        <translation>सूचना टेम्प्लेट बनाएँ</translation>
    </message>
    <message>
        <source>List notification templates</source>
        <translation>सूचना टेम्प्लेट की सूची देखें</translation>
    </message>
    <message>
        <source>Read a notification template</source>
        <translation>सूचना टेम्प्लेट देखें</translation>
    </message>
    <message>
        <source>Change a notification template</source>
        <translation>सूचना टेम्प्लेट बदलें</translation>
    </message>
    <message>
        <source>List tenants</source>
        <translation>टेनेंट की सूची देखें</translation>
    </message>
    <message>
        <source>Read a tenant</source>
        <translation>टेनेंट देखें</translation>
    </message>
    <message>
        <source>List all organizations</source>
        <translation>सभी संगठनों की सूची देखें</translation>
    </message>
    <message>
        <source>Read an organization through a user and its code</source>
        <translation>उपयोगकर्ता और उसके कोड से संगठन देखें</translation>
    </message>
    <message>
        <source>Read an organization by id or slug</source>
        <translation>ID या स्लग से संगठन देखें</translation>
    </message>
    <message>
        <source>List the organizations of a user</source>
        <translation>उपयोगकर्ता के संगठनों की सूची देखें</translation>
    </message>
    <message>
        <source>Delete an organization</source>
        <translation>संगठन हटाएँ</translation>
    </message>
    <message>
        <source>Create an onboarding organization</source>
        <translation>ऑनबोर्डिंग संगठन बनाएँ</translation>
    </message>
    <message>
        <source>List the users of an organization</source>
        <translation>संगठन के उपयोगकर्ताओं की सूची देखें</translation>
    </message>
    <message>
        <source>Read a user of an organization</source>
        <translation>संगठन का उपयोगकर्ता देखें</translation>
    </message>
    <message>
        <source>Create a user in an organization</source>
        <translation>संगठन में उपयोगकर्ता बनाएँ</translation>
    </message>
    <message>
        <source>Change a user of an organization</source>
        <translation>संगठन का उपयोगकर्ता बदलें</translation>
    </message>
    <message>
        <source>Delete a user of an organization</source>
        <translation>संगठन का उपयोगकर्ता हटाएँ</translation>
    </message>
    <message>
        <source>Remove a user from an organization by phone</source>
        <translation>फ़ोन नंबर से उपयोगकर्ता को संगठन से हटाएँ</translation>
    </message>
    <message>
        <source>Read the details of an organization user</source>
        <translation>संगठन के उपयोगकर्ता का विवरण देखें</translation>
    </message>
    <message>
        <source>Put a user of an organization into the pending state</source>
        <translation>संगठन के उपयोगकर्ता को लंबित स्थिति में डालें</translation>
    </message>
    <message>
        <source>List pending users of an organization</source>
        <translation>संगठन के लंबित उपयोगकर्ताओं की सूची देखें</translation>
    </message>
    <message>
        <source>Accept a pending user</source>
        <translation>लंबित उपयोगकर्ता को स्वीकार करें</translation>
    </message>
    <message>
        <source>Reject a pending user</source>
        <translation>लंबित उपयोगकर्ता को अस्वीकार करें</translation>
    </message>
    <message>
        <source>List the auth codes of an organization</source>
        <translation>संगठन के प्रमाणीकरण कोड की सूची देखें</translation>
    </message>
    <message>
        <source>Create an auth code</source>
        <translation>प्रमाणीकरण कोड बनाएँ</translation>
    </message>
    <message>
        <source>Change an auth code</source>
        <translation>प्रमाणीकरण कोड बदलें</translation>
    </message>
    <message>
        <source>Delete an auth code</source>
        <translation>प्रमाणीकरण कोड हटाएँ</translation>
    </message>
    <message>
        <source>Make a phone owner admin of an organization</source>
        <translation>फ़ोन के मालिक को संगठन का एडमिन बनाएँ</translation>
    </message>
    <message>
        <source>Read the API credentials of an organization</source>
        <translation>संगठन के API क्रेडेंशियल देखें</translation>
    </message>
    <message>
        <source>Exchange the Auth0 credentials of an organization</source>
        <translation>संगठन के Auth0 क्रेडेंशियल का आदान-प्रदान करें</translation>
    </message>
    <message>
        <source>List the geofences of an organization</source>
        <translation>संगठन के जियोफ़ेंस की सूची देखें</translation>
    </message>
    <message>
        <source>Read a geofence</source>
        <translation>जियोफ़ेंस देखें</translation>
    </message>
    <message>
        <source>Create a geofence</source>
        <translation>जियोफ़ेंस बनाएँ</translation>
    </message>
    <message>
        <source>Change a geofence</source>
        <translation>जियोफ़ेंस बदलें</translation>
    </message>
    <message>
        <source>Delete a geofence</source>
        <translation>जियोफ़ेंस हटाएँ</translation>
    </message>
    <message>
        <source>List the geofences of a user</source>
        <translation>उपयोगकर्ता के जियोफ़ेंस की सूची देखें</translation>
    </message>
    <message>
        <source>Set the geofences of a user</source>
        <translation>उपयोगकर्ता के जियोफ़ेंस सेट करें</translation>
    </message>
    <message>
        <source>List the timeslots of an organization</source>
        <translation>संगठन के टाइमस्लॉट की सूची देखें</translation>
    </message>
    <message>
        <source>Add a timeslot to an organization</source>
        <translation>संगठन में टाइमस्लॉट जोड़ें</translation>
    </message>
    <message>
        <source>Change a timeslot</source>
        <translation>टाइमस्लॉट बदलें</translation>
    </message>
    <message>
        <source>Delete a timeslot</source>
        <translation>टाइमस्लॉट हटाएँ</translation>
    </message>
    <message>
        <source>List the timeslots of a user</source>
        <translation>उपयोगकर्ता के टाइमस्लॉट की सूची देखें</translation>
    </message>
    <message>
        <source>Set the timeslots of a user</source>
        <translation>उपयोगकर्ता के टाइमस्लॉट सेट करें</translation>
    </message>
    <message>
        <source>Sign in as account</source>
        <translation>खाते से साइन इन करें</translation>
    </message>
    <message>
        <source>Session: renewed by itself</source>
        <translation>सत्र: अपने आप नवीनीकृत</translation>
    </message>
    <message>
        <source>list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Sign out, and the end of a session that is replaced</source>
        <translation>साइन आउट करें, और बदले गए सत्र को समाप्त करें</translation>
    </message>
    <message>
        <source>Session: who is signed in, at the start</source>
        <translation>सत्र: शुरुआत में देखें कि कौन साइन इन है</translation>
    </message>
    <message>
        <source>Test of an API key</source>
        <translation>API कुंजी की जाँच</translation>
    </message>
    <message>
        <source>Sign-in: forgot password</source>
        <translation>साइन इन: पासवर्ड भूल गए</translation>
    </message>
    <message>
        <source>Sign-in: sign up</source>
        <translation>साइन इन: साइन अप</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>profile, on the published documentation&apos;s line</source>
        <translation>प्रोफ़ाइल, प्रकाशित दस्तावेज़ की लाइन पर</translation>
    </message>
    <message>
        <source>edit, and accept the terms on 3.5</source>
        <translation>संपादन, और 3.5 पर शर्तें स्वीकार करना</translation>
    </message>
    <message>
        <source>copy share link</source>
        <translation>शेयर लिंक कॉपी करना</translation>
    </message>
    <message>
        <source>preferred language</source>
        <translation>पसंदीदा भाषा</translation>
    </message>
    <message>
        <source>accept the terms, before 3.5</source>
        <translation>शर्तें स्वीकार करना, 3.5 से पहले</translation>
    </message>
    <message>
        <source>change password</source>
        <translation>पासवर्ड बदलना</translation>
    </message>
    <message>
        <source>new password by code</source>
        <translation>कोड से नया पासवर्ड</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>sign out elsewhere</source>
        <translation>बाकी जगहों से साइन आउट</translation>
    </message>
    <message>
        <source>upload a file</source>
        <translation>फ़ाइल अपलोड करना</translation>
    </message>
    <message>
        <source>save a file by its path, copy a link to it</source>
        <translation>पाथ से फ़ाइल सहेजना, उसका लिंक कॉपी करना</translation>
    </message>
    <message>
        <source>save the sample CSV</source>
        <translation>नमूना CSV सहेजना</translation>
    </message>
    <message>
        <source>list of bulk user files, their results</source>
        <translation>बल्क उपयोगकर्ता फ़ाइलों की सूची, उनके परिणाम</translation>
    </message>
    <message>
        <source>give</source>
        <translation>देना</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>वापस लेना</translation>
    </message>
    <message>
        <source>what the account itself may do</source>
        <translation>खाता खुद क्या कर सकता है</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>columns of the default organization</source>
        <translation>डिफ़ॉल्ट संगठन के कॉलम</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>queue, and number of unread in the sidebar</source>
        <translation>कतार, और साइडबार में अपठित की संख्या</translation>
    </message>
    <message>
        <source>review, and who was first</source>
        <translation>समीक्षा, और पहले किसने निर्णय लिया</translation>
    </message>
    <message>
        <source>approve, reject, set aside</source>
        <translation>स्वीकृत करना, अस्वीकार करना, अलग रखना</translation>
    </message>
    <message>
        <source>request a role</source>
        <translation>भूमिका का अनुरोध करना</translation>
    </message>
    <message>
        <source>profile of the requester</source>
        <translation>अनुरोध करने वाले की प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>titles of roles</source>
        <translation>भूमिकाओं के शीर्षक</translation>
    </message>
    <message>
        <source>list those with a role</source>
        <translation>किसी भूमिका वाले लोगों की सूची</translation>
    </message>
    <message>
        <source>list those with given ids</source>
        <translation>दिए गए ID वालों की सूची</translation>
    </message>
    <message>
        <source>rules that may be checked</source>
        <translation>नियम जो जाँचे जा सकते हैं</translation>
    </message>
    <message>
        <source>where a person gets in</source>
        <translation>व्यक्ति कहाँ प्रवेश पाता है</translation>
    </message>
    <message>
        <source>when a person gets in</source>
        <translation>व्यक्ति कब प्रवेश पाता है</translation>
    </message>
    <message>
        <source>whose access is checked</source>
        <translation>जिनका प्रवेश जाँचा जाता है</translation>
    </message>
    <message>
        <source>who has a geofence</source>
        <translation>किसके पास जियोफ़ेंस है</translation>
    </message>
    <message>
        <source>who has a timeslot</source>
        <translation>किसके पास टाइमस्लॉट है</translation>
    </message>
    <message>
        <source>drag users onto a geofence, take it away</source>
        <translation>उपयोगकर्ताओं को जियोफ़ेंस पर खींचना, वापस लेना</translation>
    </message>
    <message>
        <source>drag users onto a timeslot, take it away</source>
        <translation>उपयोगकर्ताओं को टाइमस्लॉट पर खींचना, वापस लेना</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>geofences to be assigned</source>
        <translation>सौंपे जाने वाले जियोफ़ेंस</translation>
    </message>
    <message>
        <source>timeslots to be assigned</source>
        <translation>सौंपे जाने वाले टाइमस्लॉट</translation>
    </message>
    <message>
        <source>map and table</source>
        <translation>नक्शा और तालिका</translation>
    </message>
    <message>
        <source>read one again</source>
        <translation>एक को फिर से पढ़ना</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>बनाना</translation>
    </message>
    <message>
        <source>move, resize, rename, switch</source>
        <translation>खिसकाना, आकार बदलना, नाम बदलना, चालू या बंद करना</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>list and week</source>
        <translation>सूची और सप्ताह</translation>
    </message>
    <message>
        <source>create, duplicate</source>
        <translation>बनाना, प्रति बनाना</translation>
    </message>
    <message>
        <source>times, zone, status</source>
        <translation>समय, क्षेत्र, स्थिति</translation>
    </message>
    <message>
        <source>geofences of one user or several</source>
        <translation>एक या कई उपयोगकर्ताओं के जियोफ़ेंस</translation>
    </message>
    <message>
        <source>timeslots of one user or several</source>
        <translation>एक या कई उपयोगकर्ताओं के टाइमस्लॉट</translation>
    </message>
    <message>
        <source>users of a file (docs, 3.1)</source>
        <translation>फ़ाइल के उपयोगकर्ता (docs, 3.1)</translation>
    </message>
    <message>
        <source>users of a file (3.5)</source>
        <translation>फ़ाइल के उपयोगकर्ता (3.5)</translation>
    </message>
    <message>
        <source>upload of the users</source>
        <translation>उपयोगकर्ताओं का अपलोड</translation>
    </message>
    <message>
        <source>whether the service is done, the results</source>
        <translation>सेवा का काम पूरा हुआ या नहीं, परिणाम</translation>
    </message>
    <message>
        <source>who is there already</source>
        <translation>पहले से कौन मौजूद है</translation>
    </message>
    <message>
        <source>roles that a file may name</source>
        <translation>भूमिकाएँ जिनके नाम फ़ाइल में हो सकते हैं</translation>
    </message>
    <message>
        <source>users of a file who are new</source>
        <translation>फ़ाइल के नए उपयोगकर्ता</translation>
    </message>
    <message>
        <source>users of a file who are there already</source>
        <translation>फ़ाइल के पहले से मौजूद उपयोगकर्ता</translation>
    </message>
    <message>
        <source>whether the service can work on files</source>
        <translation>क्या सेवा फ़ाइलों पर काम कर सकती है</translation>
    </message>
    <message>
        <source>users that an import has created, taken back</source>
        <translation>किसी आयात के बनाए उपयोगकर्ता, वापस लिए गए</translation>
    </message>
</context>
<context>
    <name>OperationBody</name>
    <message>
        <source>The body is no JSON: %1. Correct it near character %2.</source>
        <translation>बॉडी JSON नहीं है: %1। इसे वर्ण %2 के पास सुधारें।</translation>
    </message>
    <message>
        <source>There is nothing to put in for %1 in the body. What can be put in: %2.</source>
        <translation>बॉडी में %1 की जगह रखने को कुछ नहीं है। जो रखा जा सकता है: %2।</translation>
    </message>
</context>
<context>
    <name>OrganizationActions</name>
    <message>
        <source>How many people that is for %1 could not be counted. %2</source>
        <translation>%1 में ऐसे कितने लोग हैं, यह गिना नहीं जा सका। %2</translation>
    </message>
    <message>
        <source>Nobody who is active belongs to %1, as far as the service tells.</source>
        <translation>सेवा के अनुसार %1 में कोई सक्रिय व्यक्ति नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n active user(s) of %1 are deactivated with it.</source>
        <translation>
            <numerusform>इसके साथ %1 का %n सक्रिय उपयोगकर्ता निष्क्रिय हो जाता है।</numerusform>
            <numerusform>इसके साथ %1 के %n सक्रिय उपयोगकर्ता निष्क्रिय हो जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) belong to %1; those of them who are active are deactivated with it.</source>
        <translation>
            <numerusform>%1 में %n उपयोगकर्ता है; अगर वह सक्रिय है, तो इसके साथ निष्क्रिय हो जाता है।</numerusform>
            <numerusform>%1 में %n उपयोगकर्ता हैं; उनमें से जो सक्रिय हैं, वे इसके साथ निष्क्रिय हो जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to the tenant %2, in which you do not work now, so the service will probably not find it. Act as an organization of that tenant first.</source>
        <translation>%1 टेनेंट %2 का है, जिसमें आप अभी काम नहीं कर रहे हैं, इसलिए सेवा को यह शायद नहीं मिलेगा। पहले उस टेनेंट के किसी संगठन की ओर से काम करें।</translation>
    </message>
    <message>
        <source>Admins and related organizations</source>
        <translation>व्यवस्थापक और संबंधित संगठन</translation>
    </message>
    <message>
        <source>This line of the service does not tell them: it has no operation that reads one organization.</source>
        <translation>सेवा की यह लाइन इन्हें नहीं बताती: इसमें एक संगठन पढ़ने का ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>और जानकारी</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Copy all</source>
        <translation>सभी कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीट के लिए CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free some space, then save again.</source>
        <translation>%1 लिखी नहीं जा सकी: %2। कोई दूसरा फ़ोल्डर चुनें या कुछ जगह खाली करें, फिर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>किया गया</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>नहीं किया गया</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>जैसा है वैसा छोड़ा</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>भेजा जाएगा</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>हर बदलाव</translation>
    </message>
    <message>
        <source>Save each change</source>
        <translation>हर बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>अनुरोध ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop saving (%1 %)</source>
        <translation>सहेजना रोकें (%1 %)</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>सहेजना रोकें</translation>
    </message>
    <message>
        <source>Saving was stopped, and nothing was saved.</source>
        <translation>सहेजना रोक दिया गया, और कुछ सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <source>The outlines of the map cannot be read.</source>
        <translation>नक्शे की रेखाएँ पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>The outlines of the map are cut short.</source>
        <translation>नक्शे की रेखाएँ अधूरी हैं।</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Organizations</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>There is no active organization here. Deactivated ones are not listed.</source>
        <translation>यहाँ कोई सक्रिय संगठन नहीं है। निष्क्रिय किए गए संगठन सूची में नहीं दिखते।</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>मेरा खाता</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>This type has no entity, or none whose label matches the search.</source>
        <translation>इस प्रकार की कोई एंटिटी नहीं है, या किसी का लेबल खोज से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>एंटिटी प्रकार</translation>
    </message>
    <message>
        <source>Bulk user files</source>
        <translation>बल्क उपयोगकर्ता फ़ाइलें</translation>
    </message>
    <message>
        <source>No CSV file of users was uploaded in your organization yet. Save the sample CSV to see which columns it needs.</source>
        <translation>आपके संगठन में अब तक उपयोगकर्ताओं की कोई CSV फ़ाइल अपलोड नहीं की गई है। कौन-से कॉलम ज़रूरी हैं, यह देखने के लिए नमूना CSV सहेजें।</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>There is no form yet. Forms are listed whatever organization they are of.</source>
        <translation>अभी तक कोई फ़ॉर्म नहीं है। फ़ॉर्म किसी भी संगठन के हों, सूची में दिखते हैं।</translation>
    </message>
    <message>
        <source>The published documentation has no operation that lists forms. Open one by its type and sub-type, or by its number; the forms that the service names in its answers are offered there.</source>
        <translation>प्रकाशित दस्तावेज़ में फ़ॉर्म की सूची देने का कोई ऑपरेशन नहीं है। फ़ॉर्म को उसके प्रकार और उप-प्रकार से, या उसके नंबर से खोलें; सेवा अपने उत्तरों में जिन फ़ॉर्म के नाम बताती है, वे वहाँ चुने जा सकते हैं।</translation>
    </message>
    <message>
        <source>Role permissions</source>
        <translation>भूमिका अनुमतियाँ</translation>
    </message>
    <message>
        <source>Roles of the default organization</source>
        <translation>डिफ़ॉल्ट संगठन की भूमिकाएँ</translation>
    </message>
    <message>
        <source>Role requests</source>
        <translation>भूमिका अनुरोध</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>अपठित</translation>
    </message>
    <message>
        <source>Notification templates</source>
        <translation>सूचना टेम्पलेट</translation>
    </message>
    <message>
        <source>The published documentation has only the operation that creates a template. Those that are there cannot be listed, read or changed on this line.</source>
        <translation>प्रकाशित दस्तावेज़ में केवल टेम्पलेट बनाने का ऑपरेशन है। इस लाइन पर मौजूद टेम्पलेट न सूची में देखे, न पढ़े और न बदले जा सकते हैं।</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>The service tells of no tenant. Ask its operators.</source>
        <translation>सेवा कोई टेनेंट नहीं बताती। उसके संचालकों से पूछें।</translation>
    </message>
    <message>
        <source>Organizations by tenant</source>
        <translation>टेनेंट के अनुसार संगठन</translation>
    </message>
    <message>
        <source>The tenant has no active organization. Deactivated ones are not listed.</source>
        <translation>इस टेनेंट में कोई सक्रिय संगठन नहीं है। निष्क्रिय किए गए संगठन सूची में नहीं दिखते।</translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>प्रवेश जाँच</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>आवंटन</translation>
    </message>
    <message>
        <source>Auth codes</source>
        <translation>प्रमाणीकरण कोड</translation>
    </message>
    <message>
        <source>This organization has no auth code yet: a client id and secret with which a program asks iVALT for sign-ins.</source>
        <translation>इस संगठन का अभी कोई प्रमाणीकरण कोड नहीं है: क्लाइंट ID और सीक्रेट, जिनसे कोई प्रोग्राम iVALT से साइन-इन माँगता है।</translation>
    </message>
    <message>
        <source>Geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Pending users</source>
        <translation>लंबित उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation>टाइमस्लॉट</translation>
    </message>
    <message>
        <source>There is no entity type yet. Each gives profiles a field with values to choose from.</source>
        <translation>अभी कोई एंटिटी प्रकार नहीं है। हर एक प्रोफ़ाइल को चुनने योग्य मानों वाला एक फ़ील्ड देता है।</translation>
    </message>
    <message>
        <source>There is no module yet. Permissions are grouped by modules.</source>
        <translation>अभी कोई मॉड्यूल नहीं है। अनुमतियाँ मॉड्यूल के अनुसार रखी जाती हैं।</translation>
    </message>
    <message>
        <source>There is no permission yet. Roles are given permissions, each for calls to one path.</source>
        <translation>अभी कोई अनुमति नहीं है। भूमिकाओं को अनुमतियाँ दी जाती हैं, हर एक एक पथ की कॉल के लिए।</translation>
    </message>
    <message>
        <source>There is no role yet. Without one nobody is allowed anything.</source>
        <translation>अभी कोई भूमिका नहीं है। भूमिका के बिना किसी को कुछ करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Your organization has no template of its own, so the default organization&apos;s are sent. One with the same code is sent instead of theirs.</source>
        <translation>आपके संगठन का अपना कोई टेम्पलेट नहीं है, इसलिए डिफ़ॉल्ट संगठन के टेम्पलेट भेजे जाते हैं। समान कोड वाला अपना टेम्पलेट उनकी जगह भेजा जाता है।</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. People sign up themselves, or an admin creates their accounts on this page.</source>
        <translation>यहाँ अभी किसी का खाता नहीं है। लोग स्वयं साइन अप करते हैं, या कोई व्यवस्थापक इस पृष्ठ पर उनके खाते बनाता है।</translation>
    </message>
    <message>
        <source>There is no organization yet. Users, geofences and timeslots belong to one.</source>
        <translation>अभी कोई संगठन नहीं है। उपयोगकर्ता, जियोफ़ेंस और टाइमस्लॉट किसी संगठन के होते हैं।</translation>
    </message>
    <message>
        <source>This organization has no users yet.</source>
        <translation>इस संगठन में अभी कोई उपयोगकर्ता नहीं है।</translation>
    </message>
    <message>
        <source>This person is in no organization.</source>
        <translation>यह व्यक्ति किसी संगठन में नहीं है।</translation>
    </message>
    <message>
        <source>Bulk import</source>
        <translation>बल्क आयात</translation>
    </message>
    <message>
        <source>Nobody waits to be accepted into this organization. On the page Users, &quot;Set pending&quot; makes somebody wait; &quot;Add pending user&quot; does so by the id, with anybody whom the service knows.</source>
        <translation>इस संगठन में स्वीकार होने की प्रतीक्षा कोई नहीं कर रहा। उपयोगकर्ता पृष्ठ पर “लंबित करें” किसी को प्रतीक्षा में रखता है; “लंबित उपयोगकर्ता जोड़ें” ID से ऐसे किसी भी व्यक्ति को, जिसे सेवा जानती है।</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>New %1…</source>
        <translation>नया %1…</translation>
    </message>
</context>
<context>
    <name>PageController</name>
    <message>
        <source>Search %1</source>
        <translation>%1 खोजें</translation>
    </message>
</context>
<context>
    <name>PageNotice</name>
    <message>
        <source>Only the first %1 rows are loaded and looked through, and only these are sorted.</source>
        <translation>केवल पहली %1 पंक्तियाँ लोड की गई हैं, उन्हीं में खोजा गया है और केवल वही क्रम में लगाई गई हैं।</translation>
    </message>
    <message>
        <source>Only the first %1 rows are loaded and looked through.</source>
        <translation>केवल पहली %1 पंक्तियाँ लोड की गई हैं और उन्हीं में खोजा गया है।</translation>
    </message>
    <message>
        <source>Only the first %1 rows are loaded and sorted.</source>
        <translation>केवल पहली %1 पंक्तियाँ लोड की गई हैं और क्रम में लगाई गई हैं।</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows are loaded and looked through, and only these are sorted.</source>
        <translation>%2 में से केवल पहली %1 पंक्तियाँ लोड की गई हैं, उन्हीं में खोजा गया है और केवल वही क्रम में लगाई गई हैं।</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows are loaded and looked through.</source>
        <translation>%2 में से केवल पहली %1 पंक्तियाँ लोड की गई हैं और उन्हीं में खोजा गया है।</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows are loaded and sorted.</source>
        <translation>%2 में से केवल पहली %1 पंक्तियाँ लोड की गई हैं और क्रम में लगाई गई हैं।</translation>
    </message>
    <message>
        <source>some fields</source>
        <translation>कुछ फ़ील्ड</translation>
    </message>
    <message>
        <source>The service cannot look for this in the others.</source>
        <translation>बाकी पंक्तियों में सेवा इसे नहीं खोज सकती।</translation>
    </message>
    <message>
        <source>The service is asked for &quot;%1&quot; in the others: in %2 only.</source>
        <translation>बाकी पंक्तियों में सेवा से &quot;%1&quot; खोजने को कहा जा रहा है: केवल %2 में।</translation>
    </message>
    <message>
        <source>In the others the service looked only for what begins with &quot;%1&quot; in: %2.</source>
        <translation>बाकी पंक्तियों में सेवा ने केवल &quot;%1&quot; से शुरू होने वाले मान इनमें खोजे: %2।</translation>
    </message>
    <message>
        <source>In the others the service looked only for &quot;%1&quot; in: %2.</source>
        <translation>बाकी पंक्तियों में सेवा ने केवल &quot;%1&quot; को इनमें खोजा: %2।</translation>
    </message>
    <message>
        <source>%1 of the %2 rows it found are here; scroll down for more.</source>
        <translation>उसे मिली %2 पंक्तियों में से %1 यहाँ हैं; और देखने के लिए नीचे स्क्रोल करें।</translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation>क्रम और फ़िल्टर लगाया जा रहा है…</translation>
    </message>
    <message>
        <source>%1 shown, %2 of %3 loaded</source>
        <translation>%1 दिख रही हैं, %3 में से %2 लोड की गईं</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 में से %1 दिख रही हैं</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%2 में से %1 लोड की गईं</translation>
    </message>
    <message>
        <source>Not all %1 are here.</source>
        <translation>यहाँ सभी %1 नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>The service cannot be reached</source>
        <translation>सेवा तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>सेवा ने समय पर उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>You are not allowed to see this</source>
        <translation>आपको इसे देखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Sign in to see this</source>
        <translation>इसे देखने के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>This service does not have this</source>
        <translation>इस सेवा में यह उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>इसे पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>ऑपरेशन: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध ID: %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>Loading was cancelled</source>
        <translation>लोड करना रद्द किया गया</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>किसी और के रूप में साइन इन करें…</translation>
    </message>
    <message>
        <source>Choose what to do…</source>
        <translation>क्या करना है, चुनें…</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>कनेक्शन की सेटिंग…</translation>
    </message>
</context>
<context>
    <name>PasswordRule</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>कम से कम %n वर्ण</numerusform>
            <numerusform>कम से कम %n वर्ण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capital letters</source>
        <translation>
            <numerusform>%n बड़ा अक्षर</numerusform>
            <numerusform>%n बड़े अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small letters</source>
        <translation>
            <numerusform>%n छोटा अक्षर</numerusform>
            <numerusform>%n छोटे अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special characters</source>
        <translation>
            <numerusform>%n विशेष वर्ण</numerusform>
            <numerusform>%n विशेष वर्ण</numerusform>
        </translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>खाली जगह नहीं</translation>
    </message>
</context>
<context>
    <name>PermissionFact</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>शायद हाँ</translation>
    </message>
    <message>
        <source>Probably not</source>
        <translation>शायद नहीं</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>It was given from here, and the service confirmed it. Others may have taken it away since.</source>
        <translation>यह यहीं से दी गई थी और सेवा ने इसकी पुष्टि की थी। हो सकता है कि उसके बाद किसी और ने इसे वापस ले लिया हो।</translation>
    </message>
    <message>
        <source>It was taken away from here, and the service confirmed it. Others may have given it since.</source>
        <translation>यह यहीं से वापस ली गई थी और सेवा ने इसकी पुष्टि की थी। हो सकता है कि उसके बाद किसी और ने इसे दे दिया हो।</translation>
    </message>
    <message>
        <source>The service refused to give it because the role had it already. Others may have taken it away since.</source>
        <translation>सेवा ने इसे देने से मना किया क्योंकि यह भूमिका के पास पहले से थी। हो सकता है कि उसके बाद किसी और ने इसे वापस ले लिया हो।</translation>
    </message>
    <message>
        <source>The service refused to take it away because the role did not have it. Others may have given it since.</source>
        <translation>सेवा ने इसे वापस लेने से मना किया क्योंकि यह भूमिका के पास नहीं थी। हो सकता है कि उसके बाद किसी और ने इसे दे दिया हो।</translation>
    </message>
    <message>
        <source>It was changed from here and the answer was lost, so nobody can tell. Giving it once more settles it: the service refuses what is there already.</source>
        <translation>इसे यहाँ से बदला गया था और उत्तर नहीं मिला, इसलिए कोई नहीं बता सकता। इसे एक बार फिर देने से पता चल जाएगा: जो पहले से है, उसे सेवा मना करती है।</translation>
    </message>
    <message>
        <source>The signed-in account has this role, and its own permissions include these verbs in this module. This permission or another one of the module gives them.</source>
        <translation>साइन इन किए हुए खाते के पास यह भूमिका है, और उसकी अपनी अनुमतियों में इस मॉड्यूल के ये मेथड शामिल हैं। ये इस अनुमति से या मॉड्यूल की किसी और अनुमति से मिलते हैं।</translation>
    </message>
    <message>
        <source>The signed-in account has this role, and its own permissions lack these verbs in this module. Only a permission edited after it was given could hide so.</source>
        <translation>साइन इन किए हुए खाते के पास यह भूमिका है, और उसकी अपनी अनुमतियों में इस मॉड्यूल के ये मेथड नहीं हैं। केवल देने के बाद संपादित की गई अनुमति ही इस तरह छिप सकती है।</translation>
    </message>
    <message>
        <source>The service is delivered so that the role may call what this permission covers. This deployment may have been changed.</source>
        <translation>सेवा इस तरह दी जाती है कि यह भूमिका इस अनुमति के दायरे में आने वाली कॉल कर सकती है। हो सकता है कि इस डिप्लॉयमेंट में बदलाव किया गया हो।</translation>
    </message>
    <message>
        <source>As the service is delivered, the role may call nothing of what this permission covers. This deployment may have been changed.</source>
        <translation>सेवा जिस रूप में दी जाती है, उसमें यह भूमिका इस अनुमति के दायरे की कोई कॉल नहीं कर सकती। हो सकता है कि इस डिप्लॉयमेंट में बदलाव किया गया हो।</translation>
    </message>
    <message>
        <source>The service does not list the permissions of other roles, and nothing else tells. Giving or taking it away settles it.</source>
        <translation>सेवा दूसरी भूमिकाओं की अनुमतियों की सूची नहीं देती, और किसी और तरह से भी पता नहीं चलता। इसे देने या वापस लेने से पता चल जाएगा।</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Coordinates</source>
        <translation>निर्देशांक</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>The closing brace is missing, so it is sent as it stands.</source>
        <translation>समापन कोष्ठक } गायब है, इसलिए यह ज्यों का त्यों भेजा जाता है।</translation>
    </message>
    <message>
        <source>Blanks within the braces keep it from being filled in.</source>
        <translation>कोष्ठकों { } के भीतर खाली जगह होने से यह भरा नहीं जाता।</translation>
    </message>
    <message>
        <source>Of two pairs of braces the outer one is sent as it stands.</source>
        <translation>कोष्ठकों { } की दो जोड़ियों में से बाहरी जोड़ी ज्यों की त्यों भेजी जाती है।</translation>
    </message>
</context>
<context>
    <name>PolygonProblem</name>
    <message>
        <source>The polygon has %L1 points; %L2 can be worked with. Simplify it and try again.</source>
        <translation>बहुभुज में %L1 बिंदु हैं; %L2 तक काम हो सकता है। इसे सरल करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The outline</source>
        <translation>बाहरी रेखा</translation>
    </message>
    <message>
        <source>Hole %L1</source>
        <translation>छेद %L1</translation>
    </message>
    <message>
        <source>%1: point %L2 is not on the earth. Latitudes go from -90 to 90, longitudes from -180 to 180; perhaps they are swapped.</source>
        <translation>%1: बिंदु %L2 पृथ्वी पर नहीं है। अक्षांश -90 से 90 और देशांतर -180 से 180 तक होते हैं; शायद वे आपस में बदले हैं।</translation>
    </message>
    <message>
        <source>%1 has fewer than three different points. Add points until it encloses an area.</source>
        <translation>%1 में तीन से कम अलग बिंदु हैं। जब तक क्षेत्र न घिरे, बिंदु जोड़ें।</translation>
    </message>
    <message>
        <source>%1 encloses no area: its points lie on one line. Move one of them.</source>
        <translation>%1 कोई क्षेत्र नहीं घेरता: उसके बिंदु एक रेखा पर हैं। उनमें से एक खिसकाएँ।</translation>
    </message>
    <message>
        <source>%1 crosses itself at %2, %3: the side after point %L4 meets the side after point %L5. Move a point so that they no longer cross.</source>
        <translation>%1, %2, %3 पर स्वयं को काटता है: बिंदु %L4 के बाद की भुजा बिंदु %L5 के बाद की भुजा से मिलती है। एक बिंदु खिसकाएँ ताकि वे न कटें।</translation>
    </message>
    <message>
        <source>Hole %L1 crosses the outline at %2, %3. Holes have to lie within the outline.</source>
        <translation>छेद %L1 बाहरी रेखा को %2, %3 पर काटता है। छेद बाहरी रेखा के भीतर होने चाहिए।</translation>
    </message>
    <message>
        <source>Hole %L1 crosses hole %L2 at %3, %4. Join them to one hole.</source>
        <translation>छेद %L1, छेद %L2 को %3, %4 पर काटता है। उन्हें जोड़कर एक छेद बनाएँ।</translation>
    </message>
    <message>
        <source>Hole %L1 lies outside of the outline. Remove it.</source>
        <translation>छेद %L1 बाहरी रेखा के बाहर है। उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Hole %L1 lies in hole %L2, where there is nothing to cut out. Remove one of them.</source>
        <translation>छेद %L1, छेद %L2 में है, जहाँ काटने को कुछ नहीं है। उनमें से एक हटाएँ।</translation>
    </message>
    <message>
        <source>The polygon is too large: it goes more than %L1 km from its middle after point %L2. Cut it into smaller ones.</source>
        <translation>बहुभुज बहुत बड़ा है: बिंदु %L2 के बाद वह अपने मध्य से %L1 किमी से अधिक दूर जाता है। इसे छोटे भागों में काटें।</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Change</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Admin sign-in</source>
        <translation>एडमिन साइन इन</translation>
    </message>
    <message>
        <source>Admin sign-ins</source>
        <translation>एडमिन साइन इन</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>रीफ़्रेश टोकन</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>पासवर्ड रीसेट</translation>
    </message>
    <message>
        <source>Password resets</source>
        <translation>पासवर्ड रीसेट</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>पंजीकरण कोड</translation>
    </message>
    <message>
        <source>Registration codes</source>
        <translation>पंजीकरण कोड</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>System admin</source>
        <translation>सिस्टम एडमिन</translation>
    </message>
    <message>
        <source>System admins</source>
        <translation>सिस्टम एडमिन</translation>
    </message>
    <message>
        <source>Bulk file</source>
        <translation>बल्क फ़ाइल</translation>
    </message>
    <message>
        <source>Bulk files</source>
        <translation>बल्क फ़ाइलें</translation>
    </message>
    <message>
        <source>Bulk upload</source>
        <translation>बल्क अपलोड</translation>
    </message>
    <message>
        <source>Bulk uploads</source>
        <translation>बल्क अपलोड</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>एंटिटी प्रकार</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>एंटिटी प्रकार</translation>
    </message>
    <message>
        <source>Entity type query</source>
        <translation>एंटिटी प्रकार क्वेरी</translation>
    </message>
    <message>
        <source>Entity type queries</source>
        <translation>एंटिटी प्रकार क्वेरी</translation>
    </message>
    <message>
        <source>Inherited entity type</source>
        <translation>इनहेरिट किया गया एंटिटी प्रकार</translation>
    </message>
    <message>
        <source>Inherited entity types</source>
        <translation>इनहेरिट किए गए एंटिटी प्रकार</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Upload address</source>
        <translation>अपलोड पता</translation>
    </message>
    <message>
        <source>Upload addresses</source>
        <translation>अपलोड पते</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>Notification template</source>
        <translation>सूचना टेम्प्लेट</translation>
    </message>
    <message>
        <source>Notification templates</source>
        <translation>सूचना टेम्प्लेट</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Organization admin</source>
        <translation>संगठन एडमिन</translation>
    </message>
    <message>
        <source>Organization admins</source>
        <translation>संगठन एडमिन</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Role permission</source>
        <translation>भूमिका की अनुमति</translation>
    </message>
    <message>
        <source>Role permissions</source>
        <translation>भूमिका की अनुमतियाँ</translation>
    </message>
    <message>
        <source>Own permission</source>
        <translation>अपनी अनुमति</translation>
    </message>
    <message>
        <source>Own permissions</source>
        <translation>अपनी अनुमतियाँ</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation>भूमिका असाइनमेंट</translation>
    </message>
    <message>
        <source>Role assignments</source>
        <translation>भूमिका असाइनमेंट</translation>
    </message>
    <message>
        <source>Role request</source>
        <translation>भूमिका अनुरोध</translation>
    </message>
    <message>
        <source>Role requests</source>
        <translation>भूमिका अनुरोध</translation>
    </message>
    <message>
        <source>Role request filter</source>
        <translation>भूमिका अनुरोध फ़िल्टर</translation>
    </message>
    <message>
        <source>Role request filters</source>
        <translation>भूमिका अनुरोध फ़िल्टर</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>पसंदीदा भाषा</translation>
    </message>
    <message>
        <source>Preferred languages</source>
        <translation>पसंदीदा भाषाएँ</translation>
    </message>
    <message>
        <source>User list</source>
        <translation>उपयोगकर्ता सूची</translation>
    </message>
    <message>
        <source>User lists</source>
        <translation>उपयोगकर्ता सूचियाँ</translation>
    </message>
    <message>
        <source>User search</source>
        <translation>उपयोगकर्ता खोज</translation>
    </message>
    <message>
        <source>User searches</source>
        <translation>उपयोगकर्ता खोज</translation>
    </message>
    <message>
        <source>User deactivation</source>
        <translation>उपयोगकर्ता निष्क्रियकरण</translation>
    </message>
    <message>
        <source>User deactivations</source>
        <translation>उपयोगकर्ता निष्क्रियकरण</translation>
    </message>
    <message>
        <source>Share link</source>
        <translation>शेयर लिंक</translation>
    </message>
    <message>
        <source>Share links</source>
        <translation>शेयर लिंक</translation>
    </message>
    <message>
        <source>Auth code</source>
        <translation>प्रमाणीकरण कोड</translation>
    </message>
    <message>
        <source>Auth codes</source>
        <translation>प्रमाणीकरण कोड</translation>
    </message>
    <message>
        <source>Geofence</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Geofence assignment</source>
        <translation>जियोफ़ेंस असाइनमेंट</translation>
    </message>
    <message>
        <source>Geofence assignments</source>
        <translation>जियोफ़ेंस असाइनमेंट</translation>
    </message>
    <message>
        <source>Timeslot</source>
        <translation>टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation>टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Timeslot assignment</source>
        <translation>टाइमस्लॉट असाइनमेंट</translation>
    </message>
    <message>
        <source>Timeslot assignments</source>
        <translation>टाइमस्लॉट असाइनमेंट</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>निष्कासन</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>निष्कासन</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>ELEVATE connection</source>
        <translation>ELEVATE कनेक्शन</translation>
    </message>
    <message>
        <source>ELEVATE connections</source>
        <translation>ELEVATE कनेक्शन</translation>
    </message>
    <message>
        <source>iVALT connection</source>
        <translation>iVALT कनेक्शन</translation>
    </message>
    <message>
        <source>iVALT connections</source>
        <translation>iVALT कनेक्शन</translation>
    </message>
    <message>
        <source>Geofences of a user</source>
        <translation>एक उपयोगकर्ता के जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Geofences of users</source>
        <translation>उपयोगकर्ताओं के जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Timeslots of a user</source>
        <translation>एक उपयोगकर्ता के टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Timeslots of users</source>
        <translation>उपयोगकर्ताओं के टाइमस्लॉट</translation>
    </message>
    <message>
        <source>User of a file</source>
        <translation>फ़ाइल का उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Users of a file</source>
        <translation>फ़ाइल के उपयोगकर्ता</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export %1</source>
        <translation>%1 निर्यात करें</translation>
    </message>
    <message>
        <source>Saved all %1 rows: %2</source>
        <translation>सभी %1 पंक्तियाँ सहेजी गईं: %2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 rows: %3</source>
        <translation>%2 में से %1 पंक्तियाँ सहेजी गईं: %3</translation>
    </message>
    <message>
        <source>Saved %1 rows, not all there are: %2</source>
        <translation>%1 पंक्तियाँ सहेजी गईं, सभी नहीं: %2</translation>
    </message>
    <message>
        <source>Nothing was exported, since not all rows could be loaded. Export again when you want those that are here.</source>
        <translation>कुछ भी निर्यात नहीं किया गया, क्योंकि सभी पंक्तियाँ लोड नहीं हो सकीं। अगर आपको यहाँ मौजूद पंक्तियाँ ही चाहिए, तो फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>Only %1 of %2 rows are loaded. Rows that are not cannot be exported; loading them first may take a while.</source>
        <translation>%2 में से केवल %1 पंक्तियाँ लोड की गई हैं। जो लोड नहीं हैं, उन्हें निर्यात नहीं किया जा सकता; पहले उन्हें लोड करने में कुछ समय लग सकता है।</translation>
    </message>
    <message>
        <source>Only %1 rows are loaded, and the service has more. Rows that are not loaded cannot be exported; loading them first may take a while.</source>
        <translation>केवल %1 पंक्तियाँ लोड की गई हैं, और सेवा के पास और भी हैं। जो पंक्तियाँ लोड नहीं हैं, उन्हें निर्यात नहीं किया जा सकता; पहले उन्हें लोड करने में कुछ समय लग सकता है।</translation>
    </message>
    <message>
        <source>Export the %1 rows shown</source>
        <translation>दिख रही %1 पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Load all rows first</source>
        <translation>पहले सभी पंक्तियाँ लोड करें</translation>
    </message>
    <message>
        <source>Export rows shown…</source>
        <translation>दिखती पंक्तियाँ निर्यात करें…</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>चुनी पंक्तियाँ निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>RolePermissions</name>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>What the service tells</source>
        <translation>सेवा क्या बताती है</translation>
    </message>
    <message>
        <source>Allowed by the service&apos;s default data</source>
        <translation>सेवा के आरंभिक डेटा से अनुमत</translation>
    </message>
    <message>
        <source>%1

And what every signed-in person may do. A deployment may have changed this.</source>
        <translation>%1

और वह सब जो साइन-इन किया हुआ हर व्यक्ति कर सकता है। किसी स्थापना में यह बदला हुआ हो सकता है।</translation>
    </message>
    <message>
        <source>It has no operation that lists the permissions of a role. The page Role permissions shows what is known of each, from where and since when, and gives or takes many at once.</source>
        <translation>इसमें किसी भूमिका की अनुमतियों की सूची देने का कोई ऑपरेशन नहीं है। पेज “भूमिका अनुमतियाँ” दिखाता है कि हर भूमिका के बारे में क्या पता है, कहाँ से और कब से, और एक साथ कई अनुमतियाँ देता या वापस लेता है।</translation>
    </message>
</context>
<context>
    <name>RoleRequests</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>अनुभव</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>first seen now</source>
        <translation>पहली बार अभी देखा</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>how old it is at least</extracomment>
        <translation>%1 से ज़्यादा</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a question and its answer, such as &quot;Experience: 10&quot;
----------
who wants which role</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve a role request</source>
        <translation>भूमिका अनुरोध स्वीकृत करें</translation>
    </message>
    <message>
        <source>Reject a role request</source>
        <translation>भूमिका अनुरोध अस्वीकार करें</translation>
    </message>
    <message>
        <source>Set a role request aside for review</source>
        <translation>भूमिका अनुरोध को समीक्षा के लिए अलग रखें</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1, आपके द्वारा</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2 द्वारा</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>what was decided, and the comment</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>There is no such request any more.</source>
        <translation>ऐसा कोई अनुरोध अब नहीं है।</translation>
    </message>
    <message>
        <source>You had decided it before. %1. Nothing was overwritten.</source>
        <translation>आप इस पर पहले ही निर्णय ले चुके थे। %1। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Somebody else had decided first. %1. Nothing was overwritten.</source>
        <translation>किसी और ने पहले ही निर्णय ले लिया था। %1। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The service accepts no later decision: the request can never be approved or rejected, and the person cannot ask for this role again.</source>
        <translation>सेवा इसके बाद कोई निर्णय स्वीकार नहीं करती: अनुरोध कभी स्वीकृत या अस्वीकार नहीं किया जा सकता, और यह व्यक्ति यह भूमिका दोबारा नहीं माँग सकता।</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 स्वीकृत करें</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>%n अनुरोध स्वीकृत करें</numerusform>
            <numerusform>%n अनुरोध स्वीकृत करें</numerusform>
        </translation>
    </message>
    <message>
        <source>The role is given at once and a mail is sent; the person must sign in again to use it. The service takes no decision back.</source>
        <translation>भूमिका तुरंत दे दी जाती है और ईमेल भेजा जाता है; इसका उपयोग करने के लिए उस व्यक्ति को फिर से साइन इन करना होगा। सेवा कोई निर्णय वापस नहीं लेती।</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 अस्वीकार करें</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests</source>
        <translation>
            <numerusform>%n अनुरोध अस्वीकार करें</numerusform>
            <numerusform>%n अनुरोध अस्वीकार करें</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail is sent, and the person may ask again. The service takes no decision back.</source>
        <translation>ईमेल भेजा जाता है, और यह व्यक्ति फिर से अनुरोध कर सकता है। सेवा कोई निर्णय वापस नहीं लेती।</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <translation>%1 अलग रखें</translation>
    </message>
    <message numerus="yes">
        <source>Set aside %n requests</source>
        <translation>
            <numerusform>%n अनुरोध अलग रखें</numerusform>
            <numerusform>%n अनुरोध अलग रखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Under review is the end in this service: it accepts no later decision, and a new request of the person only gives this one back. To take more time, leave the request as it is.</source>
        <translation>इस सेवा में “समीक्षाधीन” अंतिम है: इसके बाद वह कोई निर्णय स्वीकार नहीं करती, और इस व्यक्ति के नए अनुरोध पर केवल यही अनुरोध वापस मिलता है। अगर समय चाहिए, तो अनुरोध को जैसा है वैसा ही रहने दें।</translation>
    </message>
    <message>
        <source>Set aside for good…</source>
        <translation>हमेशा के लिए अलग रखें…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent. What you typed is still here.</source>
        <translation>ड्राई रन: कुछ भी नहीं भेजा गया। आपने जो लिखा वह अब भी यहीं है।</translation>
    </message>
</context>
<context>
    <name>SandboxWorkspace</name>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीट के लिए CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message>
        <source>%1 The service says: %2</source>
        <translation>%1 सेवा का संदेश: %2</translation>
    </message>
    <message>
        <source>It was cancelled before the service answered.</source>
        <translation>सेवा का उत्तर आने से पहले इसे रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>सेवा ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>सेवा तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>The service could not prove that it is the one you want, so nothing was sent.</source>
        <translation>सेवा यह साबित नहीं कर सकी कि वह वही सेवा है जो आप चाहते हैं, इसलिए कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The service points to another address, which was not followed: %1</source>
        <translation>सेवा किसी दूसरे पते की ओर भेजती है, जिसका अनुसरण नहीं किया गया: %1</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>सेवा API कुंजी स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>आप अब साइन इन नहीं हैं।</translation>
    </message>
    <message>
        <source>Your account may not do this: %1.</source>
        <translation>आपके खाते को यह करने की अनुमति नहीं है: %1।</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>आपके खाते को यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The service did not accept it.</source>
        <translation>सेवा ने इसे स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The service does not have it, or not any more.</source>
        <translation>यह सेवा में नहीं है, या अब नहीं रहा।</translation>
    </message>
    <message>
        <source>The service gets more requests than it allows.</source>
        <translation>सेवा को सीमा से ज़्यादा अनुरोध मिल रहे हैं।</translation>
    </message>
    <message>
        <source>The service failed (status %1).</source>
        <translation>सेवा विफल रही (स्थिति %1)।</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>सेवा विफल रही।</translation>
    </message>
    <message>
        <source>The service answered, but its answer cannot be read.</source>
        <translation>सेवा ने उत्तर दिया, लेकिन उसका उत्तर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This service does not offer: %1.</source>
        <translation>इस सेवा में यह उपलब्ध नहीं है: %1।</translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation>इस सेवा में यह उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was sent, because a value is missing: %1</source>
        <translation>कुछ भी नहीं भेजा गया, क्योंकि एक मान नहीं दिया गया है: %1</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>जब ज़रूरत हो, इसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or raise the timeout in the connection&apos;s settings.</source>
        <translation>कुछ भी नहीं बदला गया। दोबारा कोशिश करें, या कनेक्शन की सेटिंग में टाइमआउट बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Check your network and the address in the connection&apos;s settings, then try again.</source>
        <translation>अपना नेटवर्क और कनेक्शन की सेटिंग में दिया गया पता जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>If the service has a private certification authority, name its file in the connection&apos;s settings. Otherwise ask the operators of the service.</source>
        <translation>अगर सेवा की अपनी निजी प्रमाणपत्र अथॉरिटी है, तो कनेक्शन की सेटिंग में उसकी फ़ाइल बताएँ। नहीं तो सेवा के संचालकों से पूछें।</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it in the connection&apos;s settings.</source>
        <translation>अगर आपको नए पते पर भरोसा है, तो उसे कनेक्शन की सेटिंग में लिखें।</translation>
    </message>
    <message>
        <source>Enter a valid API key.</source>
        <translation>मान्य API कुंजी डालें।</translation>
    </message>
    <message>
        <source>Sign in again; what you entered is kept.</source>
        <translation>फिर से साइन इन करें; आपने जो लिखा है वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission, or sign in with another account.</source>
        <translation>किसी एडमिन से अनुमति माँगें, या किसी दूसरे खाते से साइन इन करें।</translation>
    </message>
    <message>
        <source>Correct what the service names and send it again.</source>
        <translation>सेवा ने जो बताया है उसे ठीक करें और फिर से भेजें।</translation>
    </message>
    <message>
        <source>The path of this operation is not documented. If your service has another one, enter it in the connection&apos;s settings.</source>
        <translation>इस ऑपरेशन के पाथ का दस्तावेज़ नहीं है। अगर आपकी सेवा में कोई दूसरा पाथ है, तो उसे कनेक्शन की सेटिंग में लिखें।</translation>
    </message>
    <message>
        <source>Refresh the list; somebody else may have removed it.</source>
        <translation>सूची रीफ़्रेश करें; शायद किसी और ने इसे हटा दिया हो।</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>%1 सेकंड बाद दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>एक मिनट बाद दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again later. If it stays, copy the details for the operators of the service.</source>
        <translation>बाद में दोबारा कोशिश करें। अगर समस्या बनी रहे, तो सेवा के संचालकों के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the operators of the service the request id %1.</source>
        <translation>बाद में दोबारा कोशिश करें। अगर समस्या बनी रहे, तो सेवा के संचालकों को अनुरोध ID %1 दें।</translation>
    </message>
    <message>
        <source>Check the address in the connection&apos;s settings; a proxy or a login page may have answered instead.</source>
        <translation>कनेक्शन की सेटिंग में पता जाँचें; हो सकता है सेवा के बजाय किसी प्रॉक्सी या लॉगिन पेज ने उत्तर दिया हो।</translation>
    </message>
    <message>
        <source>If your service has it under another path, enter that in the connection&apos;s settings.</source>
        <translation>अगर आपकी सेवा में यह किसी दूसरे पाथ पर है, तो उसे कनेक्शन की सेटिंग में लिखें।</translation>
    </message>
    <message>
        <source>Enter the value and send it again.</source>
        <translation>मान डालें और फिर से भेजें।</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ऑपरेशन</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>फ़ील्ड %1</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>अनुरोध ID</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>कितनी बार भेजा गया</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ट्रांसपोर्ट</translation>
    </message>
    <message>
        <source>The service failed on the way (status %1).</source>
        <translation>सेवा बीच में विफल रही (स्थिति %1)।</translation>
    </message>
    <message>
        <source>The first answer was lost, and the service did not accept it a second time.</source>
        <translation>पहला उत्तर खो गया, और सेवा ने इसे दूसरी बार स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The service answered, but not whether it was done.</source>
        <translation>सेवा ने उत्तर दिया, लेकिन यह नहीं बताया कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>उत्तर खो गया।</translation>
    </message>
    <message>
        <source>The change may or may not have been made. Look whether it is there before you send it again.</source>
        <translation>हो सकता है परिवर्तन हुआ हो, या न हुआ हो। इसे फिर से भेजने से पहले देख लें कि यह वहाँ है या नहीं।</translation>
    </message>
    <message>
        <source>The role has this permission already.</source>
        <translation>इस भूमिका के पास यह अनुमति पहले से है।</translation>
    </message>
    <message>
        <source>The role does not have this permission.</source>
        <translation>इस भूमिका के पास यह अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>There is no such permission, or not any more.</source>
        <translation>ऐसी कोई अनुमति नहीं है, या अब नहीं रही।</translation>
    </message>
    <message>
        <source>A module has this code already.</source>
        <translation>यह कोड किसी मॉड्यूल का पहले से है।</translation>
    </message>
    <message>
        <source>There is no such module, or not any more.</source>
        <translation>ऐसा कोई मॉड्यूल नहीं है, या अब नहीं रहा।</translation>
    </message>
    <message>
        <source>This code is taken already. Codes of deleted permissions stay taken.</source>
        <translation>यह कोड पहले से उपयोग में है। हटाई गई अनुमतियों के कोड भी उपयोग में माने जाते हैं।</translation>
    </message>
    <message>
        <source>A role has this title already. Choose another one.</source>
        <translation>यह शीर्षक किसी भूमिका का पहले से है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it means, and as the service says it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Check the internal token; the operators of the deployment know it.</source>
        <translation>आंतरिक टोकन जाँचें; डिप्लॉयमेंट के संचालक इसे जानते हैं।</translation>
    </message>
    <message>
        <source>Write the origin, the web address your tenant is registered under, in the connection&apos;s settings.</source>
        <translation>कनेक्शन की सेटिंग में ऑरिजिन लिखें, यानी वह वेब पता जिसके नीचे आपका टेनेंट पंजीकृत है।</translation>
    </message>
    <message>
        <source>The proxy %1 wants a password, which Gatehouse cannot give. Ask whoever runs your network to let this computer reach the service without one.</source>
        <translation>प्रॉक्सी %1 पासवर्ड माँगता है, जो Gatehouse नहीं दे सकता। अपने नेटवर्क के संचालक से कहें कि यह कंप्यूटर सेवा तक उसके बिना पहुँच सके।</translation>
    </message>
    <message>
        <source>The proxy %1 of this computer&apos;s network settings did not answer. Check your network and these settings, then try again.</source>
        <translation>इस कंप्यूटर की नेटवर्क सेटिंग के प्रॉक्सी %1 ने उत्तर नहीं दिया। अपना नेटवर्क और ये सेटिंग जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Only an organization admin may do this. Sign in as one.</source>
        <translation>यह केवल संगठन व्यवस्थापक कर सकता है। उस रूप में साइन इन करें।</translation>
    </message>
    <message>
        <source>It says yes and names no list. If your service answers so where there is none, choose that under “An answer without a list” in the connection&apos;s settings.</source>
        <translation>उत्तर हाँ कहता है पर कोई सूची नहीं देता। यदि आपकी सेवा कुछ न होने पर ऐसा उत्तर देती है, तो कनेक्शन की सेटिंग में “बिना सूची का उत्तर” के नीचे यह चुनें।</translation>
    </message>
    <message>
        <source>The service told only %1 of %2 rows.</source>
        <translation>सेवा ने %2 में से केवल %1 पंक्तियाँ बताईं।</translation>
    </message>
    <message>
        <source>The service told only page %1 of %2.</source>
        <translation>सेवा ने %2 में से केवल पृष्ठ %1 बताया।</translation>
    </message>
    <message>
        <source>The service told only %1 of %2 rows, page %3 of %4.</source>
        <translation>सेवा ने %2 में से केवल %1 पंक्तियाँ बताईं, %4 में से पृष्ठ %3।</translation>
    </message>
    <message>
        <source>Gatehouse knows no way to ask it for the others. Ask the operators of the service for lists that come whole.</source>
        <translation>बाकी माँगने का कोई तरीका Gatehouse नहीं जानता। सेवा के संचालकों से ऐसी सूचियाँ माँगें जो पूरी आती हैं।</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>एक बार में माँगी जाने वाली पंक्तियाँ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Spoken from the next start of the program on.</source>
        <translation>कार्यक्रम अगली बार शुरू होने पर लागू होगी।</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>अधिक कंट्रास्ट</translation>
    </message>
    <message>
        <source>Stronger edges and texts, nothing softened.</source>
        <translation>किनारे और पाठ अधिक स्पष्ट, कुछ भी धुंधला नहीं।</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>तालिकाओं की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>इस कंप्यूटर का</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>In tables and details. UTC is what the logs of services are written in; it is named beside every time then.</source>
        <translation>तालिकाओं और विवरण में। सेवाओं के लॉग UTC में लिखे जाते हैं; तब वह हर समय के साथ लिखा रहता है।</translation>
    </message>
    <message>
        <source>As usual in this region</source>
        <translation>इस क्षेत्र की रीति से</translation>
    </message>
    <message>
        <source>Year-month-day, 24 hours</source>
        <translation>वर्ष-माह-दिन, 24 घंटे</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>25 rows</source>
        <translation>25 पंक्तियाँ</translation>
    </message>
    <message>
        <source>50 rows</source>
        <translation>50 पंक्तियाँ</translation>
    </message>
    <message>
        <source>100 rows</source>
        <translation>100 पंक्तियाँ</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>ELEVATE gives 100 at most. More follow while scrolling; fewer show up sooner on slow connections. iVALT gives everything at once.</source>
        <translation>ELEVATE अधिक से अधिक 100 देता है। स्क्रॉल करने पर और आती हैं; धीमे कनेक्शन पर कम पंक्तियाँ जल्दी दिखती हैं। iVALT सब कुछ एक साथ देता है।</translation>
    </message>
    <message>
        <source>Guard exports against formulas</source>
        <translation>निर्यात को सूत्रों से बचाएँ</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts of CSV files that a spreadsheet would run as formulas.</source>
        <translation>CSV फ़ाइलों के जिन पाठों को स्प्रेडशीट सूत्र मानकर चलाती, उनके आगे एपॉस्ट्रॉफ़ी लगाता है।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>5 मिनट बाद</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>15 मिनट बाद</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>30 मिनट बाद</translation>
    </message>
    <message>
        <source>Lock without input</source>
        <translation>काम न होने पर लॉक</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Locking hides all data and keeps what was typed. Lock at any time from the command palette.</source>
        <translation>लॉक होने पर सारा डेटा छिप जाता है और लिखा हुआ बना रहता है। कमांड पैलेट से कभी भी लॉक करें।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>दिनांक और समय</translation>
    </message>
    <message>
        <source>Lists and exports</source>
        <translation>सूचियाँ और निर्यात</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Tiles from a server</source>
        <translation>सर्वर से टाइलें</translation>
    </message>
    <message>
        <source>The address with {z}, {x} and {y}. Empty: the map that comes with the program, which asks nobody. A server learns which places are looked at.</source>
        <translation>{z}, {x} और {y} वाला पता। खाली: प्रोग्राम के साथ आने वाला नक्शा, जो किसी से नहीं पूछता। सर्वर जान लेता है कि कौन-सी जगहें देखी जाती हैं।</translation>
    </message>
    <message>
        <source>Attribution of these tiles</source>
        <translation>इन टाइलों का श्रेय</translation>
    </message>
    <message>
        <source>Shown on the map, as whoever makes the tiles asks for it.</source>
        <translation>नक्शे पर दिखाया जाता है, जैसा टाइलें बनाने वाला चाहता है।</translation>
    </message>
    <message>
        <source>For 10 seconds</source>
        <translation>10 सेकंड के लिए</translation>
    </message>
    <message>
        <source>For 30 seconds</source>
        <translation>30 सेकंड के लिए</translation>
    </message>
    <message>
        <source>For a minute</source>
        <translation>एक मिनट के लिए</translation>
    </message>
    <message>
        <source>Show and copy secrets</source>
        <translation>सीक्रेट दिखाएँ और कॉपी करें</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Keys and client secrets are hidden until asked for, and hidden again after this time. One that was copied is taken from the clipboard then.</source>
        <translation>कुंजियाँ और क्लाइंट सीक्रेट माँगने तक छिपे रहते हैं, और इस समय के बाद फिर छिप जाते हैं। जो कॉपी किया गया वह तब क्लिपबोर्ड से हटा दिया जाता है।</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
</context>
<context>
    <name>SlotGroups</name>
    <message>
        <source>Timeslot %1</source>
        <translation>टाइमस्लॉट %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>times of a timeslot, its zone</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SlotKeeping</name>
    <message>
        <source>edits from last time</source>
        <translation>पिछली बार के संपादन</translation>
    </message>
    <message>
        <source>It was being sent when the program ended, and it is not known whether it was saved. Saving looks first.</source>
        <translation>प्रोग्राम के बंद होते समय यह भेजा जा रहा था, और ज्ञात नहीं कि सहेजा गया या नहीं। सहेजने से पहले देखा जाता है।</translation>
    </message>
</context>
<context>
    <name>SlotPlan</name>
    <message>
        <source>Choose the timezone first.</source>
        <translation>पहले समय क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>It is not known yet how this service stores timeslots: as times of a week or as times of a day. Choose one in the settings of the connection.</source>
        <translation>अभी ज्ञात नहीं कि यह सेवा टाइमस्लॉट कैसे रखती है: सप्ताह के समय या दिन के समय के रूप में। कनेक्शन की सेटिंग में एक चुनें।</translation>
    </message>
    <message>
        <source>This service stores times of day without weekdays, so all days must be alike. Give every day the same times; now it is: %1.</source>
        <translation>यह सेवा बिना दिनों के दिन के समय रखती है, इसलिए सभी दिन एक जैसे होने चाहिए। हर दिन को एक ही समय दें; अभी यह है: %1।</translation>
    </message>
    <message>
        <source>%1 cannot be said to this service to the second. Give times in whole minutes.</source>
        <translation>%1 इस सेवा को सेकंड तक नहीं बताया जा सकता। समय पूरे मिनटों में दें।</translation>
    </message>
</context>
<context>
    <name>SlotPlanning</name>
    <message>
        <source>Whoever it is assigned to loses it. Undo adds it again, but assigned to nobody.</source>
        <translation>जिन्हें यह सौंपा है वे इसे खो देंगे। पूर्ववत करने पर यह फिर जुड़ता है, पर किसी को सौंपा नहीं जाता।</translation>
    </message>
    <message>
        <source>%1 has no times. Paint some, or delete it.</source>
        <translation>%1 में कोई समय नहीं है। कुछ रंगें, या उसे हटाएँ।</translation>
    </message>
    <message>
        <source>%1 has no time zone. Choose one above the week.</source>
        <translation>%1 का समय क्षेत्र नहीं है। सप्ताह के ऊपर एक चुनें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is stored by itself and assigned to nobody: whoever has the rest of %1 does not get in then until it is assigned to them.</source>
        <translation>यह अलग से रखा जाता है और किसी को सौंपा नहीं गया है: जिनके पास %1 का बाकी हिस्सा है, वे इस समय में तब तक अंदर नहीं आ सकते जब तक यह उन्हें न सौंपा जाए।</translation>
    </message>
</context>
<context>
    <name>SlotWire</name>
    <message>
        <source>%1 is missing. Give a time.</source>
        <translation>%1 नहीं है। समय दें।</translation>
    </message>
    <message>
        <source>%1 “%2” is no time that can be read. Give a time, such as 09:00.</source>
        <translation>%1 “%2” पढ़ा जा सकने वाला समय नहीं है। समय दें, जैसे 09:00।</translation>
    </message>
    <message>
        <source>Start time and end time are the same, so nobody can tell how long it lasts. Give another end.</source>
        <translation>आरंभ और अंत का समय एक ही है, इसलिए अवधि नहीं बताई जा सकती। दूसरा अंत दें।</translation>
    </message>
    <message>
        <source>Start time and end time are more than a week apart, so this is no time of a week. It is left as it is until you give other times.</source>
        <translation>आरंभ और अंत के बीच एक सप्ताह से अधिक है, इसलिए यह सप्ताह का समय नहीं है। जब तक आप दूसरे समय न दें, यह जैसा है वैसा रहेगा।</translation>
    </message>
    <message>
        <source>One of start time and end time has a date and the other has none. Give both in the same form.</source>
        <translation>आरंभ और अंत में से एक में तारीख है और दूसरे में नहीं। दोनों एक ही रूप में दें।</translation>
    </message>
    <message>
        <source>Status “%1” is neither on nor off. Switch the timeslot on or off.</source>
        <translation>स्थिति “%1” न चालू है न बंद। टाइमस्लॉट को चालू या बंद करें।</translation>
    </message>
    <message>
        <source>It ends at or before it starts, which lets nobody in by the settings of the connection. Paint its times: what goes over midnight is stored as two timeslots.</source>
        <translation>यह आरंभ के समय या उससे पहले समाप्त होता है, और कनेक्शन की सेटिंग के अनुसार ऐसा टाइमस्लॉट किसी को प्रवेश नहीं देता। इसके समय रंगें: जो मध्यरात्रि के पार जाता है वह दो टाइमस्लॉट के रूप में रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>SlotZone</name>
    <message>
        <source>Timezone names several zones. The first is used.</source>
        <translation>समय क्षेत्र में कई क्षेत्रों के नाम हैं। पहला लिया गया है।</translation>
    </message>
    <message>
        <source>Timezone is an empty list. Choose the zone.</source>
        <translation>समय क्षेत्र खाली सूची है। क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>Timezone “%1” is not known here, so its label “%2” is used: %3. Choose the zone if that is wrong.</source>
        <translation>समय क्षेत्र “%1” यहाँ ज्ञात नहीं, इसलिए उसका लेबल “%2” लिया गया: %3। यदि यह ग़लत हो तो क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>Timezone “%1” is not known here, so its offset is used all year: %2. Choose the zone if its clock is changed in summer.</source>
        <translation>समय क्षेत्र “%1” यहाँ ज्ञात नहीं, इसलिए उसका अंतर पूरे वर्ष लिया गया: %2। यदि वहाँ गर्मियों में घड़ी बदलती हो तो क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>Timezone is missing. Choose the zone.</source>
        <translation>समय क्षेत्र नहीं है। क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>Timezone “%1” is not known here. Choose the zone.</source>
        <translation>समय क्षेत्र “%1” यहाँ ज्ञात नहीं। क्षेत्र चुनें।</translation>
    </message>
</context>
<context>
    <name>StatePaneText</name>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Still loading</source>
        <translation>अब भी लोड हो रहा है</translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <translation>सेवा ने अभी तक उत्तर नहीं दिया है।</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>StretchText</name>
    <message>
        <source>the whole week</source>
        <translation>पूरा सप्ताह</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घंटे</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घंटे %2 मिनट</translation>
    </message>
    <message>
        <source>%1, from the day before</source>
        <translation>%1, पिछले दिन से</translation>
    </message>
    <message>
        <source>%1, on into the next day</source>
        <translation>%1, अगले दिन तक</translation>
    </message>
</context>
<context>
    <name>SystemInformation</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>कर्नेल</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>विंडो सिस्टम</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Your organization has a template with this code.</source>
        <translation>आपके संगठन में इस कोड वाला टेम्पलेट पहले से है।</translation>
    </message>
    <message>
        <source>Choose another code, or close this and edit the template that is there. Line 3.1 says the same where type, code or body are missing.</source>
        <translation>दूसरा कोड चुनें, या इसे बंद करके मौजूद टेम्पलेट संपादित करें। प्रकार, कोड या मुख्य भाग न होने पर भी लाइन 3.1 यही बताती है।</translation>
    </message>
    <message>
        <source>Edit template %1</source>
        <translation>टेम्पलेट %1 संपादित करें</translation>
    </message>
    <message>
        <source>The service sends this message with values in place of the placeholders in braces.</source>
        <translation>सेवा यह संदेश कोष्ठकों { } वाले प्लेसहोल्डर की जगह मान रखकर भेजती है।</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>It reads as before. The service answers so when it finds no such template in your organization: it may belong to the default organization. Create one with the same code to have your own.</source>
        <translation>यह पहले जैसा ही है। जब सेवा को आपके संगठन में ऐसा टेम्पलेट नहीं मिलता, तो वह यही उत्तर देती है: हो सकता है कि यह डिफ़ॉल्ट संगठन का हो। अपना टेम्पलेट पाने के लिए उसी कोड वाला बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing differs from what is stored, so there is nothing to save.</source>
        <translation>सहेजे हुए से कुछ भी अलग नहीं है, इसलिए सहेजने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>It belongs to your organization. The service has no operation that removes a template.</source>
        <translation>यह आपके संगठन का है। सेवा में टेम्पलेट हटाने का कोई ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>The published documentation can only create templates: once made, this one cannot be listed, read, changed or removed on this line. Look twice before you send it.</source>
        <translation>प्रकाशित दस्तावेज़ में टेम्पलेट केवल बनाए जा सकते हैं: बन जाने के बाद इसे इस लाइन पर न सूची में देखा, न पढ़ा, न बदला और न हटाया जा सकता है। भेजने से पहले दो बार देख लें।</translation>
    </message>
    <message>
        <source>New notification template</source>
        <translation>नया सूचना टेम्पलेट</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>टेम्पलेट बनाएँ</translation>
    </message>
    <message>
        <source>%1 could not be read for editing. %2 %3</source>
        <translation>%1 को संपादन के लिए पढ़ा नहीं जा सका। %2 %3</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>प्लेसहोल्डर</translation>
    </message>
</context>
<context>
    <name>Tenant</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, सत्यापित</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1, सत्यापित नहीं</translation>
    </message>
    <message>
        <source>Sign-in by: %1</source>
        <translation>साइन इन का तरीका: %1</translation>
    </message>
    <message>
        <source>Whoever signs in for the first time is registered</source>
        <translation>पहली बार साइन इन करने वाला हर व्यक्ति पंजीकृत हो जाता है</translation>
    </message>
    <message>
        <source>Nobody is registered just by signing in</source>
        <translation>केवल साइन इन करने से कोई पंजीकृत नहीं होता</translation>
    </message>
</context>
<context>
    <name>Timeslot</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (निष्क्रिय)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 (stored as %2 UTC)</source>
        <translation>%1 (संग्रहीत: %2 UTC)</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>write ids as digits and e-mail addresses as name@example.org.</source>
        <translation>ID अंकों में और ईमेल पते name@example.org के रूप में लिखें।</translation>
    </message>
    <message>
        <source>Everyone on the list is signed out and cannot sign in any more. The service has no operation that activates a user again.</source>
        <translation>सूची का हर व्यक्ति साइन आउट हो जाता है और फिर साइन इन नहीं कर सकता। सेवा में उपयोगकर्ता को फिर से सक्रिय करने का कोई ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>No share link of %1. %2 %3</source>
        <translation>%1 का शेयर लिंक नहीं मिला। %2 %3</translation>
    </message>
    <message>
        <source>The share link of %1 is on the clipboard: %2</source>
        <translation>%1 का शेयर लिंक क्लिपबोर्ड पर है: %2</translation>
    </message>
    <message>
        <source>Deactivate by id or e-mail</source>
        <translation>ID या ईमेल से निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Everyone on the list who belongs to your organization is signed out and cannot sign in any more. The service has no operation that activates a user again.</source>
        <translation>सूची में आपके संगठन का हर व्यक्ति साइन आउट हो जाता है और फिर साइन इन नहीं कर सकता। सेवा में उपयोगकर्ता को फिर से सक्रिय करने का कोई ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>Ids and e-mail addresses</source>
        <translation>ID और ईमेल पते</translation>
    </message>
    <message>
        <source>With blanks, commas or line ends between them.</source>
        <translation>इनके बीच खाली जगह, अल्पविराम या नई लाइन रखें।</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>निष्क्रिय करें</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>निष्क्रिय किया जा रहा है…</translation>
    </message>
    <message>
        <source>What is left in the list was not deactivated.</source>
        <translation>जो सूची में बचे हैं, वे निष्क्रिय नहीं किए गए।</translation>
    </message>
    <message>
        <source>Create a system admin</source>
        <translation>सिस्टम एडमिन बनाएँ</translation>
    </message>
    <message>
        <source>The new account can do everything in every organization of the service. The service takes it only together with the deployment&apos;s secret code and internal token; both are sent once and kept nowhere, so they are asked for each time.</source>
        <translation>नया खाता सेवा के हर संगठन में सब कुछ कर सकता है। सेवा इसे केवल डिप्लॉयमेंट के गुप्त कोड और आंतरिक टोकन के साथ ही स्वीकार करती है; दोनों एक बार भेजे जाते हैं और कहीं रखे नहीं जाते, इसलिए हर बार पूछे जाते हैं।</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>The account can do everything in every organization of the service. Only another system admin can deactivate or delete it.</source>
        <translation>यह खाता सेवा के हर संगठन में सब कुछ कर सकता है। केवल कोई दूसरा सिस्टम एडमिन ही इसे निष्क्रिय कर सकता है या हटा सकता है।</translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation>प्रोफ़ाइल बदलना</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>कौन कर सकता है</translation>
    </message>
    <message>
        <source>Only the person, on the page My account. The service has no operation that edits somebody else&apos;s profile, and none that changes an e-mail address.</source>
        <translation>केवल वह व्यक्ति, पेज “मेरा खाता” पर। सेवा में किसी और की प्रोफ़ाइल संपादित करने का कोई ऑपरेशन नहीं है, और ईमेल पता बदलने का भी नहीं।</translation>
    </message>
    <message>
        <source>Roles of selected users</source>
        <translation>चुने गए उपयोगकर्ताओं की भूमिकाएँ</translation>
    </message>
</context>
<context>
    <name>WeekDescription</name>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <comment>day, time, day, time</comment>
        <translation>%1 %2 से %3 %4</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from day to day</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1 to %2 the next day</source>
        <comment>time to time</comment>
        <translation>%1 से अगले दिन %2</translation>
    </message>
    <message>
        <source>%1 to midnight</source>
        <comment>a time of day</comment>
        <translation>%1 से मध्यरात्रि</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time to time</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <comment>days</comment>
        <translation>%1, पूरे दिन</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>days, times</comment>
        <translation>%1 %2 से</translation>
    </message>
</context>
<context>
    <name>WeekPlace</name>
    <message>
        <source>Where all geofences meet</source>
        <translation>जहाँ सभी जियोफ़ेंस मिलते हैं</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>कहीं भी</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>अन्यत्र</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>Something is missing at the end. %1</source>
        <translation>अंत में कुछ छूट गया है। %1</translation>
    </message>
    <message>
        <source>“%1” does not fit here. %2</source>
        <translation>“%1” यहाँ नहीं बैठता। %2</translation>
    </message>
    <message>
        <source>Write a day, such as Mon.</source>
        <translation>दिन लिखें, जैसे Mon।</translation>
    </message>
    <message>
        <source>Write the last day of the range, such as Mon–Fri.</source>
        <translation>सीमा का अंतिम दिन लिखें, जैसे Mon–Fri।</translation>
    </message>
    <message>
        <source>Write a time, such as 09:00 or 9 pm.</source>
        <translation>समय लिखें, जैसे 09:00 या 9 pm।</translation>
    </message>
    <message>
        <source>Minutes and seconds go from 00 to 59.</source>
        <translation>मिनट और सेकंड 00 से 59 तक होते हैं।</translation>
    </message>
    <message>
        <source>With am or pm the hours go from 1 to 12.</source>
        <translation>am या pm के साथ घंटे 1 से 12 तक होते हैं।</translation>
    </message>
    <message>
        <source>Hours go from 0 to 24:00.</source>
        <translation>घंटे 0 से 24:00 तक होते हैं।</translation>
    </message>
    <message>
        <source>A stretch cannot start at 24:00. Write 00:00 of the next day.</source>
        <translation>अवधि 24:00 से शुरू नहीं हो सकती। अगले दिन का 00:00 लिखें।</translation>
    </message>
    <message>
        <source>Write am or pm at the end as well, such as 9 am–5 pm.</source>
        <translation>अंत में भी am या pm लिखें, जैसे 9 am–5 pm।</translation>
    </message>
    <message>
        <source>Start and end are the same. Write 00:00–24:00 for the whole day.</source>
        <translation>आरंभ और अंत एक ही हैं। पूरे दिन के लिए 00:00–24:00 लिखें।</translation>
    </message>
    <message>
        <source>It is not clear which half of the day is meant. Write 9 am–5 pm or 09:00–17:00; over midnight 22:00–06:00.</source>
        <translation>स्पष्ट नहीं कि दिन का कौन-सा आधा भाग है। 9 am–5 pm या 09:00–17:00 लिखें; मध्यरात्रि के पार 22:00–06:00।</translation>
    </message>
    <message>
        <source>Start and end are the same. Write always for the whole week.</source>
        <translation>आरंभ और अंत एक ही हैं। पूरे सप्ताह के लिए always लिखें।</translation>
    </message>
    <message>
        <source>Write until when, such as 09:00–17:00.</source>
        <translation>कब तक, यह लिखें, जैसे 09:00–17:00।</translation>
    </message>
    <message>
        <source>Write a day, such as Mon, Tue or Mon–Fri.</source>
        <translation>दिन लिखें, जैसे Mon, Tue या Mon–Fri।</translation>
    </message>
    <message>
        <source>Say on which days, such as daily 09:00–17:00.</source>
        <translation>किन दिनों पर, यह बताएँ, जैसे daily 09:00–17:00।</translation>
    </message>
    <message>
        <source>Say on which days these times hold, such as daily 09:00–17:00.</source>
        <translation>ये समय किन दिनों पर लागू हैं, यह बताएँ, जैसे daily 09:00–17:00।</translation>
    </message>
    <message>
        <source>The text is too long. Leave out what repeats.</source>
        <translation>पाठ बहुत लंबा है। जो दोहराया गया है उसे छोड़ें।</translation>
    </message>
    <message>
        <source>Write when, such as Mon–Fri 09:00–17:30, always or never.</source>
        <translation>कब, यह लिखें, जैसे Mon–Fri 09:00–17:30, always या never।</translation>
    </message>
    <message>
        <source>Nothing can follow always or never.</source>
        <translation>always या never के बाद कुछ नहीं आ सकता।</translation>
    </message>
    <message>
        <source>Separate with a semicolon.</source>
        <translation>अर्धविराम (;) से अलग करें।</translation>
    </message>
    <message>
        <source>always</source>
        <comment>text form of a week: at all times</comment>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>never</source>
        <comment>text form of a week: at no time</comment>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>daily</source>
        <comment>text form of a week: on every day</comment>
        <translation>प्रतिदिन</translation>
    </message>
    <message>
        <source>Write only a time, such as 09:00 or 9 pm.</source>
        <translation>केवल समय लिखें, जैसे 09:00 या 9 pm।</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Production</source>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>स्टेजिंग</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Review every change</source>
        <translation>हर परिवर्तन की समीक्षा करें</translation>
    </message>
    <message>
        <source>Confirm what removes or disables</source>
        <translation>हटाने या निष्क्रिय करने वाले परिवर्तनों की पुष्टि करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::AboutDialog</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse के बारे में</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Parts of this dialog</source>
        <translation>इस डायलॉग के भाग</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What comes with Gatehouse</source>
        <translation>Gatehouse के साथ क्या-क्या आता है</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का टेक्स्ट</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessBulk</name>
    <message>
        <source>Check places and times</source>
        <translation>जगहें और समय जाँचें</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Another file is being checked.</source>
        <translation>दूसरी फ़ाइल जाँची जा रही है।</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it in the activity panel.</source>
        <translation>उसके पूरा होने की प्रतीक्षा करें, या गतिविधि पैनल में उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 खोला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 cannot be checked.</source>
        <translation>%1 जाँचा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1-checked.csv</source>
        <translation>%1-checked.csv</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>परिणाम सहेजें</translation>
    </message>
    <message>
        <source>The rules of the people in the file could not be read.</source>
        <translation>फ़ाइल के लोगों के नियम पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 जाँचें</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Checking %1 was cancelled. Nothing was saved.</source>
        <translation>%1 की जाँच रद्द की गई। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>%1 rows: %2 allowed, %3 not allowed, %4 not to be read</source>
        <translation>%1 पंक्तियाँ: %2 अनुमत, %3 अनुमत नहीं, %4 पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>and %1 more; the column “problem” has them all.</source>
        <translation>और %1 अन्य; “problem” कॉलम में सभी हैं।</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessChangeList</name>
    <message>
        <source>Who gains, who loses</source>
        <translation>कौन पाता है, कौन खोता है</translation>
    </message>
    <message numerus="yes">
        <source>Nobody gains or loses access by this, of %n people looked at.</source>
        <translation>
            <numerusform>देखे गए %n व्यक्ति में से कोई इससे प्रवेश न पाता है न खोता है।</numerusform>
            <numerusform>देखे गए %n लोगों में से कोई इससे प्रवेश न पाता है न खोता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lose access, %2 gain, of %3 people looked at.</source>
        <translation>देखे गए %3 लोगों में से %1 प्रवेश खोते हैं, %2 पाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n lose access</source>
        <translation>
            <numerusform>%n व्यक्ति पहुँच खोता है</numerusform>
            <numerusform>%n लोग पहुँच खोते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain access</source>
        <translation>
            <numerusform>%n व्यक्ति पहुँच पाता है</numerusform>
            <numerusform>%n लोग पहुँच पाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gains or loses</source>
        <translation>कोई पहुँच न पाता है न खोता है</translation>
    </message>
    <message>
        <source>Export who gains and who loses…</source>
        <translation>कौन पहुँच पाता है और कौन खोता है, यह निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessChangeModel</name>
    <message>
        <source>%1 gains</source>
        <translation>%1 पाता है</translation>
    </message>
    <message>
        <source>%1 loses</source>
        <translation>%1 खोता है</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessChangePanel</name>
    <message>
        <source>Who gains, who loses</source>
        <translation>कौन पाता है, कौन खोता है</translation>
    </message>
    <message>
        <source>Show or hide who gains and who loses access by what is not saved yet</source>
        <translation>जो अभी सहेजा नहीं गया उससे कौन पहुँच पाता है और कौन खोता है, यह दिखाएँ या छिपाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessCheckPage</name>
    <message>
        <source>Check a file…</source>
        <translation>फ़ाइल जाँचें…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Check the access of a person</source>
        <translation>किसी व्यक्ति का प्रवेश जाँचें</translation>
    </message>
    <message>
        <source>What the person is assigned is read then, and nothing is changed.</source>
        <translation>तब पढ़ा जाता है कि व्यक्ति को क्या सौंपा है, और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Check the geofences and timeslots that are to count, or choose a person.</source>
        <translation>जो जियोफ़ेंस और टाइमस्लॉट लागू हों उन्हें चुनें, या व्यक्ति चुनें।</translation>
    </message>
    <message>
        <source>What the person is assigned could not be read. %1</source>
        <translation>व्यक्ति को क्या सौंपा है यह पढ़ा नहीं जा सका। %1</translation>
    </message>
    <message>
        <source>Reading what the person is assigned…</source>
        <translation>व्यक्ति को क्या सौंपा है, पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>What if: other rules than the person is assigned. Nothing is changed.</source>
        <translation>यदि ऐसा हो: व्यक्ति को सौंपे नियमों से अलग। कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>As assigned. Check others to see what would be if.</source>
        <translation>जैसा सौंपा है। दूसरे चुनकर देखें कि तब क्या होता।</translation>
    </message>
    <message>
        <source>the rules checked on the page</source>
        <translation>पृष्ठ पर चुने हुए नियम</translation>
    </message>
    <message>
        <source>What the person is assigned is being read.</source>
        <translation>व्यक्ति को क्या सौंपा है, पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>What the person is assigned could not be read. Read it again, or check the rules that are to count.</source>
        <translation>व्यक्ति को क्या सौंपा है यह पढ़ा नहीं जा सका। इसे फिर पढ़ें, या वे नियम चुनें जो गिने जाने हैं।</translation>
    </message>
    <message>
        <source>%1 is not checked.</source>
        <translation>%1 नहीं जाँची गई।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Whether times are checked may be out of date: the person could not be read.</source>
        <translation>समय जाँचे जाते हैं या नहीं, यह जानकारी पुरानी हो सकती है: व्यक्ति को पढ़ा नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessDialog</name>
    <message>
        <source>An operation, or a verb and a path</source>
        <translation>कोई ऑपरेशन, या मेथड और पाथ</translation>
    </message>
    <message>
        <source>Words of a title, a verb or a path; or a call such as GET /user/v1/user/read/5</source>
        <translation>शीर्षक, मेथड या पाथ के शब्द; या कोई कॉल, जैसे GET /user/v1/user/read/5</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessForm</name>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>व्यक्ति चुनें…</translation>
    </message>
    <message>
        <source>Check rules without a person</source>
        <translation>बिना व्यक्ति के नियम जाँचें</translation>
    </message>
    <message>
        <source>As assigned</source>
        <translation>जैसा सौंपा है</translation>
    </message>
    <message>
        <source>Geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation>टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>51.5074, -0.1278, a geofence or a town</source>
        <translation>51.5074, -0.1278, जियोफ़ेंस या नगर</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (यह कंप्यूटर)</translation>
    </message>
    <message>
        <source>A set of rules</source>
        <translation>नियमों का समूह</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>दूसरा…</translation>
    </message>
    <message>
        <source>Degrees, the name of a geofence for its centre or of a town, or a click on the map.</source>
        <translation>अंश, जियोफ़ेंस का नाम (उसके केंद्र के लिए) या नगर का, या नक्शे पर क्लिक।</translation>
    </message>
    <message>
        <source>No place. Type degrees such as 51.5074, -0.1278, or the name of a geofence or town.</source>
        <translation>कोई जगह नहीं। अंश टाइप करें, जैसे 51.5074, -0.1278, या जियोफ़ेंस या नगर का नाम।</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessImpact</name>
    <message>
        <source>Who is concerned could not be read. %1</source>
        <translation>किस पर असर पड़ता है यह पढ़ा नहीं जा सका। %1</translation>
    </message>
    <message>
        <source>What people are assigned has not been read yet.</source>
        <translation>लोगों को क्या सौंपा है यह अभी पढ़ा नहीं गया।</translation>
    </message>
    <message numerus="yes">
        <source>What %n people are assigned is not known yet.</source>
        <translation>
            <numerusform>%n व्यक्ति को क्या सौंपा है यह अभी ज्ञात नहीं।</numerusform>
            <numerusform>%n लोगों को क्या सौंपा है यह अभी ज्ञात नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Reading who is concerned…</source>
        <translation>किस पर असर पड़ता है, यह पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>What some people are assigned could not be read. %1 %2</source>
        <translation>कुछ लोगों को क्या सौंपा है यह पढ़ा नहीं जा सका। %1 %2</translation>
    </message>
    <message>
        <source>Read assignments again</source>
        <translation>सौंपे गए नियम फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Gains and losses of access</source>
        <translation>मिलने और खोने वाली पहुँच</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessInquiry</name>
    <message>
        <source>What may be called, and by whom?</source>
        <translation>कौन-सी कॉल की जा सकती हैं, और कौन कर सकता है?</translation>
    </message>
    <message>
        <source>Why may %1 do that?</source>
        <translation>%1 वह क्यों कर सकता है?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>%1 has these roles: %2.</source>
        <translation>%1 की ये भूमिकाएँ हैं: %2।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>A full sign is what the service has told, an outline is a likelihood.</source>
        <translation>भरा हुआ चिह्न वह है जो सेवा ने बताया है, खाली चिह्न केवल संभावना है।</translation>
    </message>
    <message>
        <source>The permissions could not be read with the signed-in account, so this rests on what the service is delivered with.</source>
        <translation>साइन इन किए हुए खाते से अनुमतियाँ पढ़ी नहीं जा सकीं, इसलिए यह उस पर आधारित है जिसके साथ सेवा दी जाती है।</translation>
    </message>
    <message>
        <source>Roles count from the sign-in on: who was given one must sign in again.</source>
        <translation>भूमिकाएँ साइन इन के समय से लागू होती हैं: जिसे भूमिका दी गई है, उसे फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>%1 की कॉल</translation>
    </message>
    <message>
        <source>A call that this program never makes</source>
        <translation>ऐसी कॉल जो यह प्रोग्राम कभी नहीं करता</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ भी मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Search for fewer words, or type a verb and a whole path.</source>
        <translation>कम शब्दों से खोजें, या मेथड और पूरा पाथ लिखें।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <translation>%1 की पहुँच</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessList</name>
    <message>
        <source>Operations</source>
        <translation>ऑपरेशन</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessPage</name>
    <message>
        <source>Drop a CSV of places and times</source>
        <translation>जगहों और समयों का CSV यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessResult</name>
    <message>
        <source>Geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation>टाइमस्लॉट</translation>
    </message>
    <message>
        <source>None is checked.</source>
        <translation>कोई नहीं चुना है।</translation>
    </message>
    <message>
        <source>Say where and when</source>
        <translation>बताएँ कहाँ और कब</translation>
    </message>
    <message>
        <source>Type a place, or click one in the week below.</source>
        <translation>जगह टाइप करें, या नीचे सप्ताह में किसी पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Type a moment, or click one in the week below.</source>
        <translation>समय टाइप करें, या नीचे सप्ताह में किसी पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Known once there is a place.</source>
        <translation>जगह होने पर ज्ञात होगा।</translation>
    </message>
    <message>
        <source>Known once there is a moment.</source>
        <translation>समय होने पर ज्ञात होगा।</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>अनुमति है</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>अनुमति नहीं</translation>
    </message>
    <message>
        <source>Where and when these rules let somebody in (%1)</source>
        <translation>ये नियम किसी को कहाँ और कब प्रवेश देते हैं (%1)</translation>
    </message>
    <message>
        <source>Where and when %1 gets in (%2)</source>
        <translation>%1 कहाँ और कब प्रवेश पाता है (%2)</translation>
    </message>
    <message>
        <source>The rules are not known</source>
        <translation>नियम ज्ञात नहीं हैं</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>ज्ञात नहीं।</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountActions</name>
    <message>
        <source>Sign in to ELEVATE…</source>
        <translation>ELEVATE में साइन इन करें…</translation>
    </message>
    <message>
        <source>Try ELEVATE again</source>
        <translation>ELEVATE फिर से आज़माएँ</translation>
    </message>
    <message>
        <source>Switch ELEVATE account…</source>
        <translation>ELEVATE खाता बदलें…</translation>
    </message>
    <message>
        <source>Sign out of ELEVATE</source>
        <translation>ELEVATE से साइन आउट करें</translation>
    </message>
    <message>
        <source>Enter iVALT API key…</source>
        <translation>iVALT API कुंजी डालें…</translation>
    </message>
    <message>
        <source>Try iVALT again</source>
        <translation>iVALT फिर से आज़माएँ</translation>
    </message>
    <message>
        <source>Replace iVALT API key…</source>
        <translation>iVALT API कुंजी बदलें…</translation>
    </message>
    <message>
        <source>Remove iVALT API key…</source>
        <translation>iVALT API कुंजी हटाएँ…</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>कनेक्शन सेटिंग…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>iVALT: no API key in use</source>
        <translation>iVALT: कोई API कुंजी उपयोग में नहीं है</translation>
    </message>
    <message>
        <source>iVALT: API key from the keychain</source>
        <translation>iVALT: कीचेन की API कुंजी</translation>
    </message>
    <message>
        <source>iVALT: API key until you quit</source>
        <translation>iVALT: बंद करने तक API कुंजी</translation>
    </message>
    <message>
        <source>ELEVATE: %1</source>
        <translation>ELEVATE: %1</translation>
    </message>
    <message>
        <source>ELEVATE: not signed in</source>
        <translation>ELEVATE: साइन इन नहीं है</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountController</name>
    <message>
        <source>Edit profile…</source>
        <translation>प्रोफ़ाइल संपादित करें…</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>शेयर लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Change language…</source>
        <translation>भाषा बदलें…</translation>
    </message>
    <message>
        <source>Accept the terms…</source>
        <translation>शर्तें स्वीकार करें…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>पासवर्ड बदलें…</translation>
    </message>
    <message>
        <source>New password by code…</source>
        <translation>कोड से नया पासवर्ड…</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>बाकी सभी जगहों से साइन आउट करें…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>यहाँ से साइन आउट करें</translation>
    </message>
    <message>
        <source>Gatehouse, here</source>
        <translation>Gatehouse, यहाँ</translation>
    </message>
    <message>
        <source>Device not told</source>
        <translation>डिवाइस नहीं बताया गया</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>The e-mail address cannot be changed; the service refuses it.</source>
        <translation>ईमेल पता बदला नहीं जा सकता; सेवा इसके लिए मना करती है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language in which the service writes to you. That of this window is set on the page Settings.</source>
        <translation>वह भाषा जिसमें सेवा आपको लिखती है। इस विंडो की भाषा पेज “सेटिंग” पर सेट की जाती है।</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>नियम और शर्तें</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>A new password ends all your sessions, wherever they are. Here you are signed in again with the new one at once.</source>
        <translation>नया पासवर्ड आपके सभी सत्र समाप्त कर देता है, वे कहीं भी हों। यहाँ आपको नए पासवर्ड से तुरंत फिर साइन इन कर दिया जाता है।</translation>
    </message>
    <message>
        <source>This line of the service has no operation that changes the password of somebody who is signed in. A code sent to you does it.</source>
        <translation>सेवा की इस लाइन में साइन इन किए हुए व्यक्ति का पासवर्ड बदलने का कोई ऑपरेशन नहीं है। आपको भेजे गए कोड से यह हो जाता है।</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>This line of the service has no list of sessions. Signing out ends the one here.</source>
        <translation>सेवा की इस लाइन में सत्रों की सूची नहीं है। साइन आउट करने से यहाँ का सत्र समाप्त होता है।</translation>
    </message>
    <message>
        <source>The sessions could not be read. %1 %2</source>
        <translation>सत्र पढ़े नहीं जा सके। %1 %2</translation>
    </message>
    <message>
        <source>Whoever is signed out of a session has to sign in again there.</source>
        <translation>जिसे किसी सत्र से साइन आउट किया जाता है, उसे वहाँ फिर से साइन इन करना होता है।</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>सत्र पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>मेरी प्रोफ़ाइल संपादित करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>सेवा की भाषा</translation>
    </message>
    <message>
        <source>A language code the service knows, such as en or hi. It accepts others without a word and then writes in English.</source>
        <translation>ऐसा भाषा कोड जिसे सेवा जानती है, जैसे en या hi। दूसरे कोड वह बिना कुछ बताए स्वीकार कर लेती है और फिर अंग्रेज़ी में लिखती है।</translation>
    </message>
    <message>
        <source>You accept the terms and conditions of the service. No operation takes that back.</source>
        <translation>आप सेवा के नियम और शर्तें स्वीकार करते हैं। कोई ऑपरेशन इसे वापस नहीं लेता।</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>All your sessions end, wherever they are. Here you are signed in again with the new password at once.</source>
        <translation>आपके सभी सत्र समाप्त हो जाते हैं, वे कहीं भी हों। यहाँ आपको नए पासवर्ड से तुरंत फिर साइन इन कर दिया जाता है।</translation>
    </message>
    <message>
        <source>The password is changed, but signing in with it did not work. %1 Sign in again.</source>
        <translation>पासवर्ड बदल गया है, लेकिन उससे साइन इन नहीं हो सका। %1 फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>All your sessions end, wherever they are. Here you are signed in again.</source>
        <translation>आपके सभी सत्र समाप्त हो जाते हैं, वे कहीं भी हों। यहाँ आपको फिर साइन इन कर दिया जाता है।</translation>
    </message>
    <message>
        <source>Sign out of other sessions</source>
        <translation>दूसरे सत्रों से साइन आउट करें</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end. Whoever works there has to sign in again; what was not saved there is lost.</source>
        <translation>
            <numerusform>%n सत्र समाप्त हो जाता है। जो वहाँ काम कर रहा है, उसे फिर से साइन इन करना होगा; वहाँ जो सहेजा नहीं गया था, वह खो जाता है।</numerusform>
            <numerusform>%n सत्र समाप्त हो जाते हैं। जो वहाँ काम कर रहा है, उसे फिर से साइन इन करना होगा; वहाँ जो सहेजा नहीं गया था, वह खो जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The data did not come in time.</source>
        <translation>डेटा समय पर नहीं आया।</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>This workspace is read-only, so nothing can be changed in it.</source>
        <translation>यह वर्कस्पेस केवल पढ़ने के लिए है, इसलिए इसमें कुछ भी बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>अन्य डेटा</translation>
    </message>
    <message>
        <source>Export the sessions…</source>
        <translation>सत्र निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>मेरा खाता</translation>
    </message>
    <message>
        <source>Page actions</source>
        <translation>पेज की कार्रवाइयाँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::ActingActions</name>
    <message>
        <source>Act as organization…</source>
        <translation>संगठन की ओर से काम करें…</translation>
    </message>
    <message>
        <source>Stop acting as %1</source>
        <translation>%1 की ओर से काम करना बंद करें</translation>
    </message>
    <message>
        <source>Acting as %1. Everything in ELEVATE is read and changed as this organization.</source>
        <translation>%1 की ओर से काम हो रहा है। ELEVATE में सब कुछ इसी संगठन के रूप में पढ़ा और बदला जाता है।</translation>
    </message>
    <message>
        <source>The service does not take %1 any more; it may have been deactivated. You act as yourself again.</source>
        <translation>सेवा अब %1 को स्वीकार नहीं करती; हो सकता है कि उसे निष्क्रिय कर दिया गया हो। अब आप फिर से अपनी ओर से काम कर रहे हैं।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्रवाइयाँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::ActivityPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>पूरी हुई गतिविधियाँ हटाएँ</translation>
    </message>
    <message>
        <source>Show activities</source>
        <translation>गतिविधियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Hide activities</source>
        <translation>गतिविधियाँ छिपाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Activity · %n running</source>
        <translation>
            <numerusform>गतिविधि · %n चल रही है</numerusform>
            <numerusform>गतिविधियाँ · %n चल रही हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
</context>
<context>
    <name>gatehouse::ActivityRow</name>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 सेकंड शेष</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 मिनट शेष</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 घंटे %2 मिनट शेष</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done of total, what is counted</comment>
        <translation>%2 में से %1 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>done, what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>प्रति सेकंड %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 की प्रगति</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>फिर से शुरू करें: %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>रोकें: %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>रद्द करें: %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>सूची से हटाएँ: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>खोलें: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ApiKeyDialog</name>
    <message>
        <source>Replace key…</source>
        <translation>कुंजी बदलें…</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>कुंजी रहने दें</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>इस कंप्यूटर पर याद रखें</translation>
    </message>
    <message>
        <source>iVALT API key</source>
        <translation>iVALT API कुंजी</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>A key is in use until you quit Gatehouse.</source>
        <translation>Gatehouse बंद करने तक एक कुंजी उपयोग में है।</translation>
    </message>
    <message>
        <source>A key is stored in this computer&apos;s keychain.</source>
        <translation>इस कंप्यूटर के कीचेन में एक कुंजी सहेजी हुई है।</translation>
    </message>
    <message>
        <source>It is never shown again. You can replace it with another or remove it.</source>
        <translation>यह फिर कभी दिखाई नहीं जाती। आप इसकी जगह दूसरी कुंजी दे सकते हैं या इसे हटा सकते हैं।</translation>
    </message>
    <message>
        <source>Remove the key of “%1”?</source>
        <translation>“%1” की कुंजी हटाएँ?</translation>
    </message>
    <message>
        <source>The iVALT pages of this workspace stay closed until a key is given again. The key itself stays valid: revoke it with iVALT if nobody should use it any more.</source>
        <translation>जब तक फिर से कोई कुंजी नहीं दी जाती, इस वर्कस्पेस के iVALT पेज बंद रहते हैं। कुंजी खुद मान्य रहती है: अगर अब किसी को उसका उपयोग नहीं करना चाहिए, तो उसे iVALT में निरस्त करें।</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Sent as x-api-key with every request to the address above.</source>
        <translation>ऊपर दिए गए पते पर हर अनुरोध के साथ x-api-key के रूप में भेजी जाती है।</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>इस कंप्यूटर के कीचेन में रखी जाती है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>कनेक्शन सेटिंग…</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>जाँचें और सहेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Paste the API key you were given.</source>
        <translation>आपको दी गई API कुंजी पेस्ट करें।</translation>
    </message>
    <message>
        <source>A key has no blanks and no accented letters. Copy it again, without what stands around it.</source>
        <translation>कुंजी में खाली जगह या विशेष चिह्न वाले अक्षर नहीं होते। उसे आस-पास के टेक्स्ट के बिना फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The present key stays in use until the new one has been accepted.</source>
        <translation>नई कुंजी स्वीकार होने तक मौजूदा कुंजी उपयोग में रहती है।</translation>
    </message>
    <message>
        <source>The service does not accept the API key any more. Give another to go on.</source>
        <translation>सेवा अब इस API कुंजी को स्वीकार नहीं करती। आगे बढ़ने के लिए दूसरी कुंजी दें।</translation>
    </message>
    <message>
        <source>Your work is kept: what you typed and selected is still there.</source>
        <translation>आपका काम सुरक्षित है: आपने जो लिखा और चुना था वह अब भी वहीं है।</translation>
    </message>
    <message>
        <source>Remember until I quit</source>
        <translation>बंद करने तक याद रखें</translation>
    </message>
    <message>
        <source>Kept in memory, as you chose to do without a keychain.</source>
        <translation>मेमोरी में रखी जाती है, क्योंकि आपने कीचेन के बिना काम करना चुना है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>gatehouse::Application</name>
    <message>
        <source>Locked by hand.</source>
        <translation>हाथ से लॉक किया गया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minute(s) without input.</source>
        <translation>
            <numerusform>%n मिनट तक कोई इनपुट न होने पर लॉक किया गया।</numerusform>
            <numerusform>%n मिनट तक कोई इनपुट न होने पर लॉक किया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse के बारे में</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>पिछला परिवर्तन पूर्ववत करें</translation>
    </message>
    <message>
        <source>There is no workspace named &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम का कोई वर्कस्पेस नहीं है।</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>सैंडबॉक्स शुरू नहीं हो सका: %1</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>सैंडबॉक्स शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Close other programs that use much memory and try again.</source>
        <translation>ज़्यादा मेमोरी लेने वाले दूसरे प्रोग्राम बंद करें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Changes are still being sent. Wait until they are done, or cancel them in the activity panel, then close the window.</source>
        <translation>परिवर्तन अब भी भेजे जा रहे हैं। उनके पूरे होने की प्रतीक्षा करें या उन्हें गतिविधि पैनल में रद्द करें, फिर विंडो बंद करें।</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Changes are still being sent in %1. Wait until they are done, or cancel them in the activity panel, then try again.</source>
        <translation>%1 में परिवर्तन अब भी भेजे जा रहे हैं। उनके पूरे होने की प्रतीक्षा करें या उन्हें गतिविधि पैनल में रद्द करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Changes are still being sent with the old settings. The new ones are used as soon as that is done.</source>
        <translation>परिवर्तन अब भी पुरानी सेटिंग से भेजे जा रहे हैं। उनके पूरे होते ही नई सेटिंग लागू हो जाएँगी।</translation>
    </message>
    <message>
        <source>Try the local sandbox</source>
        <translation>स्थानीय सैंडबॉक्स आज़माएँ</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>फिर भी छोड़ें</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>The window was locked before the sandbox was ready, so it was not opened. Open it again.</source>
        <translation>सैंडबॉक्स के तैयार होने से पहले विंडो लॉक हो गई, इसलिए वह नहीं खोला गया। उसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>अभी उपयोग करें</translation>
    </message>
    <message>
        <source>The new settings are used when the workspace is opened again.</source>
        <translation>नई सेटिंग्स तब लागू होंगी जब कार्यक्षेत्र फिर से खोला जाएगा।</translation>
    </message>
    <message>
        <source>Settings and unsaved edits could not be kept. %1</source>
        <translation>सेटिंग्स और बिना सहेजे बदलाव रखे नहीं जा सके। %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentBoardPage</name>
    <message>
        <source>Everyone, geofences and timeslots</source>
        <translation>सभी लोग, जियोफ़ेंस और टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>उपयोगकर्ता खोजें</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentDialog</name>
    <message>
        <source>Geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Timeslots</source>
        <translation>टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Add what is checked</source>
        <translation>जो चुना है उसे जोड़ें</translation>
    </message>
    <message>
        <source>Remove what is checked</source>
        <translation>जो चुना है उसे हटाएँ</translation>
    </message>
    <message>
        <source>Replace the lists by what is checked</source>
        <translation>सूचियों को चुने हुए से बदलें</translation>
    </message>
    <message>
        <source>What becomes of their lists</source>
        <translation>उनकी सूचियों का क्या होगा</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>What changes for each user</source>
        <translation>हर उपयोगकर्ता के लिए क्या बदलेगा</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>देखें क्या बदलेगा…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Check at least one geofence or timeslot.</source>
        <translation>कम से कम एक जियोफ़ेंस या टाइमस्लॉट चुनें।</translation>
    </message>
    <message>
        <source>Nothing is different from what is stored.</source>
        <translation>जो रखा है उससे कुछ भी अलग नहीं है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentEditing</name>
    <message>
        <source>Geofences and timeslots of %1</source>
        <translation>%1 के जियोफ़ेंस और टाइमस्लॉट</translation>
    </message>
    <message numerus="yes">
        <source>Geofences and timeslots of %n users</source>
        <translation>
            <numerusform>%n उपयोगकर्ता के जियोफ़ेंस और टाइमस्लॉट</numerusform>
            <numerusform>%n उपयोगकर्ताओं के जियोफ़ेंस और टाइमस्लॉट</numerusform>
        </translation>
    </message>
    <message>
        <source>Check what is to be added, removed or put in place. What each user has is read first, and you see what changes for whom before anything is sent. A list of which nothing is checked stays as it is.</source>
        <translation>चुनें कि क्या जोड़ना, हटाना या रखना है। पहले पढ़ा जाता है कि हर उपयोगकर्ता के पास क्या है, और भेजने से पहले आप देखते हैं कि किसके लिए क्या बदलेगा। जिस सूची में कुछ नहीं चुना गया वह जैसी है वैसी रहती है।</translation>
    </message>
    <message>
        <source>Where and when the person gets in. What is checked here becomes the whole list.</source>
        <translation>व्यक्ति कहाँ और कब प्रवेश पाता है। यहाँ जो चुना है वही पूरी सूची बनता है।</translation>
    </message>
    <message>
        <source>This workspace is read-only, so nothing can be changed here.</source>
        <translation>यह वर्कस्पेस केवल पढ़ने के लिए है, इसलिए यहाँ कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>%2 में से %1 पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was sent.</source>
        <translation>पढ़ना रद्द किया गया। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>What the users have could not be read, so nothing was sent. %1</source>
        <translation>उपयोगकर्ताओं के पास क्या है यह पढ़ा नहीं जा सका, इसलिए कुछ नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>The settings of this connection name no operation for this.</source>
        <translation>इस कनेक्शन की सेटिंग इसके लिए कोई ऑपरेशन नहीं बताती।</translation>
    </message>
    <message>
        <source>The organization has none yet.</source>
        <translation>संगठन में अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>This connection stores one timeslot for each user, so only one can be checked. Its settings say whether it takes several.</source>
        <translation>यह कनेक्शन हर उपयोगकर्ता के लिए एक टाइमस्लॉट रखता है, इसलिए केवल एक चुना जा सकता है। उसकी सेटिंग बताती है कि वह कई लेता है या नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>And %n of other organizations, which stay.</source>
        <translation>
            <numerusform>और %n दूसरे संगठनों का, जो रहता है।</numerusform>
            <numerusform>और %n दूसरे संगठनों के, जो रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 cannot be stored: %2.</source>
        <translation>%1 रखा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>%1 जोड़ता है</translation>
    </message>
    <message>
        <source>removes %1</source>
        <translation>%1 हटाता है</translation>
    </message>
    <message>
        <source>%1: %2 (%3 → %4)</source>
        <extracomment>kind of record, what is added and removed, how many there are now and afterwards</extracomment>
        <translation>%1: %2 (%3 → %4)</translation>
    </message>
    <message>
        <source>Not sent, since it could not be read: %1</source>
        <translation>नहीं भेजा गया, क्योंकि पढ़ा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>नहीं भेजा गया: %1।</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>कुछ नहीं बदलेगा</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>किसी के लिए कुछ नहीं बदलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left as they are.</source>
        <translation>
            <numerusform>%n उपयोगकर्ता जैसा है वैसा रहेगा।</numerusform>
            <numerusform>%n उपयोगकर्ता जैसे हैं वैसे रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send for %n user(s)</source>
        <translation>
            <numerusform>%n उपयोगकर्ता के लिए भेजें</numerusform>
            <numerusform>%n उपयोगकर्ताओं के लिए भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent. What you checked is still here.</source>
        <translation>ड्राई रन: कुछ नहीं भेजा गया। आपने जो चुना वह यहीं है।</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n user(s) change. Each is read again right before it is sent.</source>
        <translation>
            <numerusform>%n उपयोगकर्ता की सूची बदलेगी। भेजने से ठीक पहले वह फिर से पढ़ी जाती है।</numerusform>
            <numerusform>%n उपयोगकर्ताओं की सूचियाँ बदलेंगी। हर सूची भेजने से ठीक पहले फिर से पढ़ी जाती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>What others give them until then is replaced, too.</source>
        <translation>तब तक दूसरे उन्हें जो दें, वह भी बदल जाएगा।</translation>
    </message>
    <message>
        <source>What others change until then stays.</source>
        <translation>तब तक दूसरे जो बदलें, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Whether this gives or takes access is not known.</source>
        <translation>इससे प्रवेश मिलता है या छिनता है यह ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentPage</name>
    <message>
        <source>Geofences and timeslots…</source>
        <translation>जियोफ़ेंस और टाइमस्लॉट…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Drop users here to assign it to them.</source>
        <translation>उपयोगकर्ताओं को सौंपने के लिए यहाँ छोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n उपयोगकर्ता</numerusform>
            <numerusform>%n उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell who has a geofence or timeslot, so it is asked about each user: two requests for each. Nothing is changed by that.</source>
        <translation>सेवा नहीं बताती कि किसके पास जियोफ़ेंस या टाइमस्लॉट है, इसलिए हर उपयोगकर्ता के बारे में पूछा जाता है: हर एक के लिए दो अनुरोध। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Reading what users have: %1 of %2.</source>
        <translation>उपयोगकर्ताओं के पास क्या है, पढ़ा जा रहा है: %2 में से %1।</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Who has what is not known yet.</source>
        <translation>किसके पास क्या है, यह अभी ज्ञात नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Read it for %n user(s)</source>
        <translation>
            <numerusform>%n उपयोगकर्ता के लिए पढ़ें</numerusform>
            <numerusform>%n उपयोगकर्ताओं के लिए पढ़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Known for %1 of %2 users, read since %3. The others are not counted.</source>
        <translation>%2 में से %1 उपयोगकर्ताओं के लिए ज्ञात, %3 से पढ़ा गया। बाकी नहीं गिने गए।</translation>
    </message>
    <message numerus="yes">
        <source>Read it for the other %n</source>
        <translation>
            <numerusform>बाकी %n के लिए पढ़ें</numerusform>
            <numerusform>बाकी %n के लिए पढ़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known for all %n user(s), read since %1. What others change from then on does not show until you refresh.</source>
        <translation>
            <numerusform>%n उपयोगकर्ता के लिए ज्ञात, %1 से पढ़ा गया। उसके बाद कोई और जो बदले वह ताज़ा करने तक नहीं दिखता।</numerusform>
            <numerusform>सभी %n उपयोगकर्ताओं के लिए ज्ञात, %1 से पढ़ा गया। उसके बाद कोई और जो बदले वह ताज़ा करने तक नहीं दिखता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag users onto a geofence or timeslot to assign it to them.</source>
        <translation>सौंपने के लिए उपयोगकर्ताओं को जियोफ़ेंस या टाइमस्लॉट पर खींचें।</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as far as is known.</source>
        <translation>
            <numerusform>%n उपयोगकर्ता, जहाँ तक ज्ञात है।</numerusform>
            <numerusform>%n उपयोगकर्ता, जहाँ तक ज्ञात है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>पहले उपयोगकर्ता चुनें।</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>यह वर्कस्पेस केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>Choose a geofence or timeslot first.</source>
        <translation>पहले जियोफ़ेंस या टाइमस्लॉट चुनें।</translation>
    </message>
    <message>
        <source>What some users have could not be read. %1 %2</source>
        <translation>कुछ उपयोगकर्ताओं के पास क्या है यह पढ़ा नहीं जा सका। %1 %2</translation>
    </message>
    <message>
        <source>This workspace is read-only, so nothing was sent.</source>
        <translation>यह वर्कस्पेस केवल पढ़ने के लिए है, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The data did not come in time.</source>
        <translation>डेटा समय पर नहीं आया।</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no users yet</source>
        <translation>%1 में अभी कोई उपयोगकर्ता नहीं है</translation>
    </message>
    <message>
        <source>Geofences and timeslots are assigned to users. Create one on the page of users first.</source>
        <translation>जियोफ़ेंस और समय-खंड उपयोगकर्ताओं को दिए जाते हैं। पहले उपयोगकर्ताओं के पृष्ठ पर एक बनाएँ।</translation>
    </message>
    <message>
        <source>Open the users</source>
        <translation>उपयोगकर्ता खोलें</translation>
    </message>
    <message>
        <source>%1 has no geofences and no timeslots yet</source>
        <translation>%1 में अभी न कोई जियोफ़ेंस है, न कोई समय-खंड</translation>
    </message>
    <message>
        <source>There is nothing to assign to its users. Draw a geofence on the map or create a timeslot first.</source>
        <translation>इसके उपयोगकर्ताओं को देने के लिए कुछ नहीं है। पहले मानचित्र पर जियोफ़ेंस बनाएँ या समय-खंड बनाएँ।</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>मानचित्र खोलें</translation>
    </message>
    <message>
        <source>Export who has what</source>
        <translation>किसके पास क्या है, निर्यात करें</translation>
    </message>
    <message>
        <source>What %1 of %2 users have is not read yet. They are written as not read; reading it first takes two requests for each.</source>
        <translation>%2 में से %1 उपयोगकर्ताओं के पास क्या है, यह अभी नहीं पढ़ा गया है। वे “नहीं पढ़ा गया” के रूप में लिखे जाते हैं; पहले पढ़ने के लिए हर एक के दो अनुरोध लगते हैं।</translation>
    </message>
    <message>
        <source>Export what is known</source>
        <translation>जो पता है, वह निर्यात करें</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>पहले पढ़ें</translation>
    </message>
    <message>
        <source>Nothing was exported, since not all could be read. Export again when you want what is known.</source>
        <translation>कुछ भी निर्यात नहीं किया गया, क्योंकि सब कुछ पढ़ा नहीं जा सका। अगर आपको वही चाहिए जो पता है, तो फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>आंशिक रूप से पढ़ा गया</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>Saved what %n user(s) have: %1</source>
        <translation>
            <numerusform>%n उपयोगकर्ता के पास क्या है, सहेजा गया: %1</numerusform>
            <numerusform>%n उपयोगकर्ताओं के पास क्या है, सहेजा गया: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not read yet and are written as not read.</source>
        <translation>
            <numerusform>उनमें से %n को अभी नहीं पढ़ा गया है और वह “नहीं पढ़ा गया” के रूप में लिखा गया है।</numerusform>
            <numerusform>उनमें से %n को अभी नहीं पढ़ा गया है और वे “नहीं पढ़ा गया” के रूप में लिखे गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export who has what…</source>
        <translation>किसके पास क्या है, निर्यात करें…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have only a part of it.</source>
        <translation>
            <numerusform>उनमें से %n के पास इसका कुछ हिस्सा ही है।</numerusform>
            <numerusform>उनमें से %n के पास इसका कुछ हिस्सा ही है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentReading</name>
    <message>
        <source>Reading who is assigned what</source>
        <translation>किसे क्या सौंपा है, पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentTargetModel</name>
    <message numerus="yes">
        <source>%1, %n users</source>
        <translation>
            <numerusform>%1, %n उपयोगकर्ता</numerusform>
            <numerusform>%1, %n उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in part</source>
        <extracomment>how many users have it, and how many of them only in part</extracomment>
        <translation>%1, %2 के पास कुछ हिस्सा</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n users, %2 of them in part</source>
        <translation>
            <numerusform>%1, %n उपयोगकर्ता, उनमें से %2 के पास कुछ हिस्सा</numerusform>
            <numerusform>%1, %n उपयोगकर्ता, उनमें से %2 के पास कुछ हिस्सा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssumptionList</name>
    <message>
        <source>Assumed</source>
        <translation>मान्यताएँ</translation>
    </message>
    <message>
        <source>This answer leans on nothing that the service does not document.</source>
        <translation>यह उत्तर ऐसी किसी बात पर नहीं टिका जो सेवा ने प्रलेखित न की हो।</translation>
    </message>
    <message>
        <source>Not documented by the service. The answer leans on it; change it if you know better.</source>
        <translation>सेवा ने प्रलेखित नहीं किया। उत्तर इस पर टिका है; यदि आप बेहतर जानते हों तो बदलें।</translation>
    </message>
    <message>
        <source>Show only those that count here</source>
        <translation>केवल वे दिखाएँ जो यहाँ मायने रखती हैं</translation>
    </message>
    <message>
        <source>Show all assumptions</source>
        <translation>सभी मान्यताएँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::BaseMapView</name>
    <message>
        <source>Natural Earth · places © GeoNames, CC BY 4.0</source>
        <translation>Natural Earth · स्थान © GeoNames, CC BY 4.0</translation>
    </message>
</context>
<context>
    <name>gatehouse::BrokenOffLists</name>
    <message>
        <source>changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>These were under way when the program ended. Open to see what became of each.</source>
        <translation>प्रोग्राम के बंद होते समय ये भेजे जा रहे थे। हर एक का क्या हुआ, यह देखने के लिए खोलें।</translation>
    </message>
    <message>
        <source>Sign in, then open this again to look up what is unknown and send what was not sent.</source>
        <translation>साइन इन करें, फिर इसे दोबारा खोलें, ताकि जो अज्ञात है उसे देखा जा सके और जो नहीं भेजा गया उसे भेजा जा सके।</translation>
    </message>
    <message>
        <source>They were begun as %1; only who is signed in as that can go on with them.</source>
        <translation>ये %1 के रूप में शुरू किए गए थे; उसी रूप में साइन इन होने पर ही इन्हें आगे बढ़ाया जा सकता है।</translation>
    </message>
    <message>
        <source>What cannot be sent from here is done on its page.</source>
        <translation>जो यहाँ से नहीं भेजा जा सकता, वह उसके अपने पृष्ठ पर किया जाता है।</translation>
    </message>
    <message>
        <source>They belong to the service at %1, and this workspace is connected with another one now. Give the workspace that address again, then open this again.</source>
        <translation>ये %1 पर की सेवा के हैं, और यह वर्कस्पेस अब किसी दूसरी सेवा से जुड़ा है। वर्कस्पेस को फिर से वही पता दें, फिर इसे दोबारा खोलें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::BulkDialog</name>
    <message>
        <source>Check %1</source>
        <translation>%1 जाँचें</translation>
    </message>
    <message>
        <source>Each row is answered by the rules of: %1.</source>
        <translation>हर पंक्ति का उत्तर इनके नियमों से: %1।</translation>
    </message>
    <message>
        <source>Latitude is read from “%1”, longitude from “%2”, the moment from “%3”.</source>
        <translation>अक्षांश “%1” से पढ़ा जाता है, देशांतर “%2” से, समय “%3” से।</translation>
    </message>
    <message>
        <source>The result has the columns of the file and behind them: %1.</source>
        <translation>परिणाम में फ़ाइल के कॉलम हैं और उनके बाद: %1।</translation>
    </message>
    <message>
        <source>Rows that name a user in “%1” by that user&apos;s rules</source>
        <translation>जो पंक्तियाँ “%1” में उपयोगकर्ता बताती हैं, वे उसी उपयोगकर्ता के नियमों से</translation>
    </message>
    <message>
        <source>Times without a time zone are by the clock of</source>
        <translation>बिना समय क्षेत्र वाले समय इस घड़ी के अनुसार हैं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Check and save as…</source>
        <translation>जाँचें और इस रूप में सहेजें…</translation>
    </message>
</context>
<context>
    <name>gatehouse::BulkImportPage</name>
    <message>
        <source>Save the sample CSV</source>
        <translation>नमूना CSV सहेजें</translation>
    </message>
    <message>
        <source>The rows of %1 that you have mended are not imported yet.</source>
        <translation>%1 की जो पंक्तियाँ आपने सुधारी हैं, वे अभी आयात नहीं हुई हैं।</translation>
    </message>
    <message>
        <source>Closing the file drops what you have mended.</source>
        <translation>फ़ाइल बंद करने पर आपके किए सुधार खो जाएँगे।</translation>
    </message>
    <message>
        <source>Opening %1 drops what you have mended.</source>
        <translation>%1 खोलने पर आपके किए सुधार खो जाएँगे।</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>खोलें: %1</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 को आयात नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n पंक्ति</numerusform>
            <numerusform>%1, %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite people by code</source>
        <translation>लोगों को कोड से आमंत्रित करें</translation>
    </message>
    <message>
        <source>Create accounts with passwords</source>
        <translation>पासवर्ड के साथ खाते बनाएँ</translation>
    </message>
    <message>
        <source>Imports cannot be kept.</source>
        <translation>आयात रखे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Sign in to import.</source>
        <translation>आयात करने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>What you have prepared stays.</source>
        <translation>आपने जो तैयार किया है, वह बना रहता है।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Going on sends only what is left, with this file for what is not kept.</source>
        <translation>आगे बढ़ने पर केवल वही भेजा जाता है जो बाकी है; जो रखा नहीं जाता, वह इस फ़ाइल से लिया जाता है।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>पंक्तियाँ पेस्ट करें</translation>
    </message>
    <message>
        <source>Save the sample CSV…</source>
        <translation>नमूना CSV सहेजें…</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>पंक्तियाँ जाँचें</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Save the plan…</source>
        <translation>योजना सहेजें…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Mend and import the failed rows again</source>
        <translation>विफल पंक्तियाँ सुधारें और फिर से आयात करें</translation>
    </message>
    <message>
        <source>Save the failed rows…</source>
        <translation>विफल पंक्तियाँ सहेजें…</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>रिपोर्ट सहेजें…</translation>
    </message>
    <message>
        <source>There is no organization yet</source>
        <translation>अभी कोई संगठन नहीं है</translation>
    </message>
    <message>
        <source>Users are imported into one. Create it first.</source>
        <translation>उपयोगकर्ता किसी संगठन में आयात किए जाते हैं। पहले उसे बनाएँ।</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>नया संगठन…</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>फ़ाइल अब भी पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>Only an organization admin may do this. Sign in as one.</source>
        <translation>केवल संगठन एडमिन ही यह कर सकता है। ऐसे किसी खाते से साइन इन करें।</translation>
    </message>
    <message>
        <source>Choose an organization first.</source>
        <translation>पहले एक संगठन चुनें।</translation>
    </message>
    <message>
        <source>This file has been handed over to be imported. See “Import”.</source>
        <translation>यह फ़ाइल आयात के लिए सौंपी जा चुकी है। “आयात” देखें।</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>पंक्तियाँ अब भी जाँची जा रही हैं।</translation>
    </message>
    <message>
        <source>No row is to be sent.</source>
        <translation>भेजने के लिए कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, failed rows</source>
        <translation>%1, विफल पंक्तियाँ</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>कोई फ़ाइल खुली नहीं है।</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>पहले कोई फ़ाइल खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>Import %n users…</source>
        <translation>
            <numerusform>%n उपयोगकर्ता आयात करें…</numerusform>
            <numerusform>%n उपयोगकर्ता आयात करें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the rows first.</source>
        <translation>पहले पंक्तियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Open an import first.</source>
        <translation>पहले कोई आयात खोलें।</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>कुछ भी आयात नहीं किया जा रहा है।</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>कुछ भी रुका हुआ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was interrupted.</source>
        <translation>कुछ भी बीच में नहीं रुका था।</translation>
    </message>
    <message>
        <source>No row failed.</source>
        <translation>कोई पंक्ति विफल नहीं हुई।</translation>
    </message>
    <message>
        <source>The import is still at work.</source>
        <translation>आयात अब भी चल रहा है।</translation>
    </message>
    <message>
        <source>Go to the start of the page first.</source>
        <translation>पहले पृष्ठ की शुरुआत पर जाएँ।</translation>
    </message>
    <message>
        <source>Rows that were imported already are sent again.</source>
        <translation>जो पंक्तियाँ पहले ही आयात हो चुकीं, वे फिर भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>Whoever was invited is invited again, and a service that looks for nobody of the same number makes the same person twice.</source>
        <translation>जिसे न्योता मिल चुका, उसे फिर न्योता जाता है, और जो सेवा उसी नंबर वाले को नहीं खोजती, वह उसी व्यक्ति को दो बार बना देती है।</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>उन्हें छोड़ दें</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported already and are not sent again.</source>
        <translation>
            <numerusform>%n पंक्ति पहले ही आयात हो चुकी और फिर नहीं भेजी जाती।</numerusform>
            <numerusform>%n पंक्तियाँ पहले ही आयात हो चुकीं और फिर नहीं भेजी जातीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>When is told with each row.</source>
        <translation>कब, यह हर पंक्ति के साथ बताया गया है।</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>उन्हें फिर भेजें</translation>
    </message>
    <message>
        <source>What was imported before is still being read.</source>
        <translation>पहले क्या आयात हुआ, यह अभी पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>The rows of %1 that you have mended are not imported yet. What you wrote into columns of passwords or other secrets, and into those that fill no field, is not kept.</source>
        <translation>%1 की जो पंक्तियाँ आपने सुधारीं, वे अभी आयात नहीं हुईं। पासवर्ड या अन्य रहस्यों के स्तंभों में, और जो स्तंभ कोई फ़ील्ड नहीं भरते उनमें, आपका लिखा रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>What you have prepared of %1 is not imported yet.</source>
        <translation>%1 में आपने जो तैयार किया, वह अभी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Reading the file in another way drops what you have mended.</source>
        <translation>फ़ाइल को दूसरी तरह पढ़ने पर आपके सुधार हट जाते हैं।</translation>
    </message>
    <message>
        <source>Read it anyway</source>
        <translation>फिर भी पढ़ें</translation>
    </message>
    <message>
        <source>The service will not work on the file as long as there are no entity types with these values: %1.</source>
        <translation>जब तक इन मानों वाले इकाई प्रकार नहीं हैं, सेवा फ़ाइल पर काम नहीं करेगी: %1।</translation>
    </message>
    <message>
        <source>Create them on the page “Entity types” first; they need no entities.</source>
        <translation>पहले उन्हें “इकाई प्रकार” पृष्ठ पर बनाएँ; उन्हें इकाइयों की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>इकाई प्रकार</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>%1 has changed since you mended its rows.</source>
        <translation>आपके पंक्तियाँ सुधारने के बाद %1 बदल गई है।</translation>
    </message>
    <message>
        <source>What you have mended belongs to what it said before, so it is not in this. It stays in the list of imports.</source>
        <translation>आपके सुधार पहले की सामग्री के हैं, इसलिए इसमें नहीं हैं। वे आयातों की सूची में रहते हैं।</translation>
    </message>
    <message>
        <source>What was mended in %1 before cannot be read any more. Mend it again.</source>
        <translation>%1 में पहले जो सुधारा गया, वह अब पढ़ा नहीं जा सकता। उसे फिर सुधारें।</translation>
    </message>
    <message numerus="yes">
        <source>What you have prepared of this file on %1 is back: %n changes in its rows.</source>
        <translation>
            <numerusform>%1 को इस फ़ाइल में आपने जो तैयार किया, वह फिर यहाँ है: पंक्तियों में %n बदलाव।</numerusform>
            <numerusform>%1 को इस फ़ाइल में आपने जो तैयार किया, वह फिर यहाँ है: पंक्तियों में %n बदलाव।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not: passwords and other secrets, and what is in columns that fill no field, are not kept. Make them again.</source>
        <translation>
            <numerusform>%n बदलाव नहीं है: पासवर्ड और अन्य रहस्य, और कोई फ़ील्ड न भरने वाले स्तंभों की बातें, रखी नहीं जातीं। उसे फिर करें।</numerusform>
            <numerusform>%n बदलाव नहीं हैं: पासवर्ड और अन्य रहस्य, और कोई फ़ील्ड न भरने वाले स्तंभों की बातें, रखी नहीं जातीं। उन्हें फिर करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have prepared of %1 for %2 is kept. It is on the page of the bulk import when you work for %2 again.</source>
        <translation>%2 के लिए %1 में आपने जो तैयार किया, वह रखा है। जब आप फिर %2 के लिए काम करेंगे, वह थोक आयात के पृष्ठ पर होगा।</translation>
    </message>
    <message>
        <source>Undo: remove the created users…</source>
        <translation>पूर्ववत करें: बनाए उपयोगकर्ता हटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in its rows</source>
        <translation>
            <numerusform>पंक्तियों में %n बदलाव</numerusform>
            <numerusform>पंक्तियों में %n बदलाव</numerusform>
        </translation>
    </message>
    <message>
        <source>columns chosen</source>
        <translation>स्तंभ चुने हुए</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of secrets are not kept</source>
        <translation>
            <numerusform>रहस्यों का %n बदलाव रखा नहीं जाता</numerusform>
            <numerusform>रहस्यों के %n बदलाव रखे नहीं जाते</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the same rows again to go on.</source>
        <translation>आगे बढ़ने के लिए वही पंक्तियाँ फिर चिपकाएँ।</translation>
    </message>
    <message>
        <source>An import of %1 was interrupted: %2.</source>
        <translation>%1 का आयात बीच में रुक गया: %2।</translation>
    </message>
    <message>
        <source>Going on works with the file that was uploaded then. This one is not read.</source>
        <translation>आगे बढ़ने पर उसी फ़ाइल पर काम होता है जो तब अपलोड की गई थी। यह फ़ाइल नहीं पढ़ी जाती।</translation>
    </message>
    <message>
        <source>Going on sends only what is left, as it was then. This file is not read.</source>
        <translation>आगे बढ़ने पर केवल वही भेजा जाता है जो बाकी है, जैसा वह तब था। यह फ़ाइल नहीं पढ़ी जाती।</translation>
    </message>
    <message>
        <source>Not all that the rows are checked against is known.</source>
        <translation>पंक्तियों की जाँच जिनसे की जाती है, वे सब ज्ञात नहीं हैं।</translation>
    </message>
    <message>
        <source>What the rows are checked against is still being read.</source>
        <translation>पंक्तियों की जाँच जिनसे की जाती है, वह अब भी पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>The service takes other fields than it was thought to take before you signed in. Look at the columns of %1 once more.</source>
        <translation>सेवा वे फ़ील्ड नहीं लेती जो आपके साइन इन करने से पहले माने गए थे। %1 के कॉलम एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>%1 cannot be read like this.</source>
        <translation>%1 इस तरह पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>What is shown is how it was read before, with all that you have prepared.</source>
        <translation>जो दिख रहा है, वह पहले पढ़ा गया रूप है, आपकी पूरी तैयारी के साथ।</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>जैसा था, वैसा रहने दें</translation>
    </message>
    <message>
        <source>Choose how the file is read first.</source>
        <translation>पहले चुनें कि फ़ाइल कैसे पढ़ी जाए।</translation>
    </message>
</context>
<context>
    <name>gatehouse::BulkPeople</name>
    <message>
        <source>The iVALT key was removed or replaced meanwhile. Check the file again.</source>
        <translation>इस बीच iVALT कुंजी हटाई या बदली गई। फ़ाइल फिर जाँचें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>पिछला महीना (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>अगला महीना (Page Down)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeActivities</name>
    <message>
        <source>changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>An answer was lost; looking whether it was made</source>
        <translation>एक उत्तर खो गया; देखा जा रहा है कि परिवर्तन हुआ या नहीं</translation>
    </message>
    <message>
        <source>Waiting for the last answer</source>
        <translation>आखिरी उत्तर की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Looking at what others have changed since</source>
        <translation>देखा जा रहा है कि इस बीच दूसरों ने क्या बदला है</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeDoor</name>
    <message>
        <source>No workspace is open, so nothing was sent. Open a workspace and try again.</source>
        <translation>कोई वर्कस्पेस खुला नहीं है, इसलिए कुछ भी नहीं भेजा गया। कोई वर्कस्पेस खोलें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This is not the last change any more, so it was not undone.</source>
        <translation>यह अब आखिरी परिवर्तन नहीं है, इसलिए इसे पूर्ववत नहीं किया गया।</translation>
    </message>
    <message>
        <source>Undoing was stopped before anything was sent.</source>
        <translation>कुछ भी भेजे जाने से पहले वापस लेना रोक दिया गया।</translation>
    </message>
    <message>
        <source>There is nothing left to take back: others have changed it since.</source>
        <translation>वापस लेने को कुछ नहीं बचा: इस बीच दूसरों ने इसे बदल दिया है।</translation>
    </message>
    <message>
        <source>Nothing was undone, since it could not be read what is there now. %1</source>
        <translation>कुछ भी वापस नहीं लिया गया, क्योंकि अभी की स्थिति पढ़ी नहीं जा सकी। %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeLogPage</name>
    <message>
        <source>Change log</source>
        <translation>परिवर्तन लॉग</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>परिवर्तन खोजें</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>पूरा समय</translation>
    </message>
    <message>
        <source>Changes are refused until the log can be written.</source>
        <translation>जब तक लॉग लिखा नहीं जा सकता, परिवर्तन अस्वीकार किए जाते हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>Stop verifying (%1 %)</source>
        <translation>सत्यापन रोकें (%1 %)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>सत्यापित करें</translation>
    </message>
    <message>
        <source>Check that no row was altered, removed, moved or put in</source>
        <translation>जाँचें कि किसी पंक्ति में फेरबदल नहीं हुआ, और कोई पंक्ति हटाई, कहीं और ले जाई या बीच में जोड़ी नहीं गई</translation>
    </message>
    <message>
        <source>Export the period with hashes…</source>
        <translation>हैश सहित यह अवधि निर्यात करें…</translation>
    </message>
    <message>
        <source>Keep the damaged log aside and begin a new one</source>
        <translation>क्षतिग्रस्त लॉग को अलग रखें और नया लॉग शुरू करें</translation>
    </message>
    <message>
        <source>A new change log was begun.</source>
        <translation>नया परिवर्तन लॉग शुरू किया गया।</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1.</source>
        <translation>क्षतिग्रस्त लॉग %1 के रूप में रखा गया है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The change log cannot be read</source>
        <translation>परिवर्तन लॉग पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>कोई परिवर्तन मेल नहीं खाता</translation>
    </message>
    <message>
        <source>No changes in this period</source>
        <translation>इस अवधि में कोई परिवर्तन नहीं</translation>
    </message>
    <message>
        <source>Search for something else, or remove a filter.</source>
        <translation>कुछ और खोजें, या कोई फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>Every change that is sent from here is noted in this log, with who made it and what came of it. Choose a longer period to see older ones.</source>
        <translation>यहाँ से भेजा गया हर परिवर्तन इस लॉग में दर्ज होता है, साथ में यह भी कि उसे किसने किया और उसका क्या परिणाम हुआ। पुराने परिवर्तन देखने के लिए लंबी अवधि चुनें।</translation>
    </message>
    <message>
        <source>No change selected</source>
        <translation>कोई परिवर्तन नहीं चुना गया</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 परिवर्तन</translation>
    </message>
    <message>
        <source>Select one change to see what it did.</source>
        <translation>एक परिवर्तन चुनें और देखें कि उससे क्या हुआ।</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>सत्यापन रोकें</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>लॉग सत्यापित नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The log was tampered with or damaged.</source>
        <translation>लॉग से छेड़छाड़ हुई है या वह क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Hash of the last row: %1. Written down elsewhere, it proves later that nothing before it has changed.</source>
        <translation>आखिरी पंक्ति का हैश: %1। इसे कहीं और लिखकर रखने पर बाद में साबित होता है कि इससे पहले कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>परिवर्तन लॉग निर्यात करें</translation>
    </message>
    <message>
        <source>The log was not exported.</source>
        <translation>लॉग निर्यात नहीं किया गया।</translation>
    </message>
    <message>
        <source>%1 rows were saved.</source>
        <translation>%1 पंक्तियाँ सहेजी गईं।</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>पूरी अवधि दिखाएँ</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows gone through.</source>
        <translation>निर्यात हो रहा है: %2 में से %1 पंक्तियाँ देखी गईं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The export was cancelled, and nothing was saved.</source>
        <translation>निर्यात रद्द किया गया, और कुछ भी सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeReport</name>
    <message numerus="yes">
        <source>Look up the %n unknown</source>
        <translation>
            <numerusform>%n अज्ञात को देखें</numerusform>
            <numerusform>%n अज्ञात देखें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %n not made…</source>
        <translation>
            <numerusform>न हुआ %n फिर भेजें…</numerusform>
            <numerusform>न हुए %n फिर भेजें…</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being sent again.</source>
        <translation>इसे फिर से भेजा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeRun</name>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>उत्तर आने से पहले प्रोग्राम बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n बार</numerusform>
            <numerusform>%1, %n बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n परिवर्तन</numerusform>
            <numerusform>%n परिवर्तन</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>The workspace %1 is read-only, so nothing was sent. Choose another safety level in the workspace&apos;s settings to make changes.</source>
        <translation>वर्कस्पेस %1 केवल पढ़ने के लिए है, इसलिए कुछ भी नहीं भेजा गया। परिवर्तन करने के लिए वर्कस्पेस की सेटिंग में कोई दूसरा सुरक्षा स्तर चुनें।</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent.</source>
        <translation>ड्राई रन: कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Not confirmed, so nothing was sent.</source>
        <translation>पुष्टि नहीं हुई, इसलिए कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>भेजे जाने से पहले रद्द किया गया।</translation>
    </message>
    <message>
        <source>The change log was closed.</source>
        <translation>परिवर्तन लॉग बंद कर दिया गया था।</translation>
    </message>
    <message>
        <source>Not sent, because the outcome of a change before it is unknown.</source>
        <translation>नहीं भेजा गया, क्योंकि इससे पहले के एक परिवर्तन का परिणाम अज्ञात है।</translation>
    </message>
    <message>
        <source>Not sent, because a change before it failed: %1</source>
        <translation>नहीं भेजा गया, क्योंकि इससे पहले का एक परिवर्तन विफल रहा: %1</translation>
    </message>
    <message>
        <source>A change was sent, but its outcome could not be noted: %1</source>
        <translation>एक परिवर्तन भेजा गया, लेकिन उसका परिणाम दर्ज नहीं किया जा सका: %1</translation>
    </message>
    <message>
        <source>the log was closed</source>
        <translation>लॉग बंद कर दिया गया था</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>पूरा हुआ: %1</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>आपने उत्तर की प्रतीक्षा करना बंद कर दिया।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who it is, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n अन्य।</numerusform>
            <numerusform>और %n अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. %2</source>
        <translation>पूरा हुआ: %1। %2</translation>
    </message>
    <message>
        <source>The program was closed before it was sent.</source>
        <translation>भेजे जाने से पहले प्रोग्राम बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Not sent, because nobody can tell the outcome of those before it.</source>
        <translation>नहीं भेजा गया, क्योंकि इससे पहले वालों का परिणाम कोई नहीं बता सकता।</translation>
    </message>
    <message>
        <source>The list of changes could not be written to disk. Should the program end before they are made, only the change log tells which were.</source>
        <translation>परिवर्तनों की सूची डिस्क पर नहीं लिखी जा सकी। यदि उनके होने से पहले प्रोग्राम बंद हो जाए, तो कौन-से हुए यह केवल परिवर्तन लॉग बताएगा।</translation>
    </message>
    <message>
        <source>Not sent, because the service took nothing for long.</source>
        <translation>नहीं भेजा गया, क्योंकि सेवा ने देर तक कुछ भी नहीं लिया।</translation>
    </message>
    <message>
        <source>The service has asked for a pause.</source>
        <translation>सेवा ने रुकने के लिए कहा है।</translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %n seconds.</source>
        <translation>
            <numerusform>%n सेकंड में आगे बढ़ेगा।</numerusform>
            <numerusform>%n सेकंड में आगे बढ़ेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %n minutes.</source>
        <translation>
            <numerusform>%n मिनट में आगे बढ़ेगा।</numerusform>
            <numerusform>%n मिनट में आगे बढ़ेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, since what follows from it is not what you were told: %1 Send it again if you want that.</source>
        <translation>नहीं भेजा गया, क्योंकि इसका परिणाम वह नहीं है जो आपको बताया गया था: %1 अगर आप यही चाहते हैं, तो फिर से भेजें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangeView</name>
    <message>
        <source>%1 · %2</source>
        <comment>service and operation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation and what it is done to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing else is sent.</source>
        <translation>और कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>%1: now %2, afterwards %3</source>
        <translation>%1: अभी %2, बाद में %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1: differences</source>
        <translation>%1: अंतर</translation>
    </message>
</context>
<context>
    <name>gatehouse::CheckList</name>
    <message>
        <source>Search %1</source>
        <translation>%1 खोजें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::CodeButton</name>
    <message numerus="yes">
        <source>Send again in %n s</source>
        <translation>
            <numerusform>%n सेकंड में फिर से भेजें</numerusform>
            <numerusform>%n सेकंड में फिर से भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
</context>
<context>
    <name>gatehouse::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>कुछ भी मेल नहीं खाता। कम अक्षर आज़माएँ।</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Search pages and actions</source>
        <translation>पेज और कार्रवाइयाँ खोजें</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConnectionForm</name>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation>प्रमाणपत्र अथॉरिटी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way can read passwords and keys. Use https if the service has it.</source>
        <translation>यह पता एन्क्रिप्ट नहीं है: रास्ते में कोई भी पासवर्ड और कुंजियाँ पढ़ सकता है। अगर सेवा में https है, तो उसका उपयोग करें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConnectionSection</name>
    <message>
        <source>ELEVATE user service</source>
        <translation>ELEVATE उपयोगकर्ता सेवा</translation>
    </message>
    <message>
        <source>iVALT Admin API</source>
        <translation>iVALT Admin API</translation>
    </message>
    <message>
        <source>Organizations, users, roles, permissions, role requests</source>
        <translation>संगठन, उपयोगकर्ता, भूमिकाएँ, अनुमतियाँ, भूमिका अनुरोध</translation>
    </message>
    <message>
        <source>Organizations, users, geofences, timeslots</source>
        <translation>संगठन, उपयोगकर्ता, जियोफ़ेंस, टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Saving takes this service out of the workspace and removes its stored sign-in from this computer. The service itself is not touched.</source>
        <translation>सहेजने पर यह सेवा वर्कस्पेस से निकल जाती है और इसका सहेजा हुआ साइन इन इस कंप्यूटर से हट जाता है। सेवा में कोई बदलाव नहीं होता।</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>%1 से कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>gatehouse::CountFilter</name>
    <message>
        <source>%1 %2</source>
        <extracomment>kind of rows, and how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::CoverPanel</name>
    <message>
        <source>Name of the geofences</source>
        <translation>जियोफ़ेंस का नाम</translation>
    </message>
    <message>
        <source>Circles at most</source>
        <translation>अधिक से अधिक वृत्त</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>क्या महत्वपूर्ण है</translation>
    </message>
    <message>
        <source>Cover all of it</source>
        <translation>पूरा ढकें</translation>
    </message>
    <message>
        <source>Fit it best</source>
        <translation>सबसे अच्छा बैठाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>वृत्त</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Cover the polygon with circles</source>
        <translation>बहुभुज को वृत्तों से ढकें</translation>
    </message>
    <message>
        <source>Polygon %1 of %2</source>
        <translation>%2 में से बहुभुज %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>The organization may have no further geofence. Delete some, or raise the number allowed, before you save.</source>
        <translation>संगठन में और जियोफ़ेंस नहीं हो सकते। सहेजने से पहले कुछ हटाएँ, या अनुमत संख्या बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Looking for circles…</source>
        <translation>वृत्त खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Make geofences</source>
        <translation>जियोफ़ेंस बनाएँ</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 वर्ग मी</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 हेक्टेयर</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 वर्ग किमी</translation>
    </message>
    <message>
        <source>No circles were found. Try more of them.</source>
        <translation>कोई वृत्त नहीं मिले। अधिक के साथ कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <extracomment>a part of the polygon in percent, and as an area</extracomment>
        <translation>%1 % (%2)</translation>
    </message>
    <message>
        <source>Beyond the polygon: %1
Left out of it: %2</source>
        <translation>बहुभुज के बाहर: %1
उसमें से छूटा: %2</translation>
    </message>
    <message numerus="yes">
        <source>Make %n geofences</source>
        <translation>
            <numerusform>%n जियोफ़ेंस बनाएँ</numerusform>
            <numerusform>%n जियोफ़ेंस बनाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::DecisionDialog</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Optional. The service keeps it with the decision.</source>
        <translation>वैकल्पिक। सेवा इसे निर्णय के साथ रखती है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::DeleteWorkspaceDialog</name>
    <message>
        <source>Delete workspace?</source>
        <translation>वर्कस्पेस हटाएँ?</translation>
    </message>
    <message>
        <source>It is open now: its pages are closed, and what is not saved there is lost.</source>
        <translation>यह अभी खुला है: इसके पेज बंद हो जाएँगे, और उनमें जो सहेजा नहीं गया है वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Its settings, its stored sign-in and its API key are removed from this computer. This cannot be undone.</source>
        <translation>इसकी सेटिंग, सहेजा हुआ साइन इन और API कुंजी इस कंप्यूटर से हटा दिए जाते हैं। इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The services keep everything (%1); nobody else notices.</source>
        <translation>सेवाओं में सब कुछ बना रहता है (%1); किसी और को इसका पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The change log keeps what was done in this workspace.</source>
        <translation>इस वर्कस्पेस में जो किया गया, वह परिवर्तन लॉग में बना रहता है।</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>पुष्टि के लिए नाम लिखें</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>वर्कस्पेस हटाएँ</translation>
    </message>
    <message>
        <source>Write it exactly as it is: %1</source>
        <translation>नाम ठीक वैसा ही लिखें जैसा है: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n seconds.</source>
        <translation>
            <numerusform>%n सेकंड के लिए क्लिपबोर्ड पर।</numerusform>
            <numerusform>%n सेकंड के लिए क्लिपबोर्ड पर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 छिपाएँ</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 दिखाएँ</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailsDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>gatehouse::DialectDialog</name>
    <message>
        <source>Days and times</source>
        <translation>दिन और समय</translation>
    </message>
    <message>
        <source>A timeslot is a stretch of the week, such as Monday 09:00 to 17:30. Sent as dates and times of a reference week.</source>
        <translation>टाइमस्लॉट सप्ताह का एक भाग है, जैसे सोमवार 09:00 से 17:30। संदर्भ सप्ताह की तारीखों और समयों के रूप में भेजा जाता है।</translation>
    </message>
    <message>
        <source>Times only</source>
        <translation>केवल समय</translation>
    </message>
    <message>
        <source>A timeslot holds every day, such as 09:00 to 17:30. Sent as times of day; the week then links all days.</source>
        <translation>टाइमस्लॉट हर दिन लागू होता है, जैसे 09:00 से 17:30। दिन के समय के रूप में भेजा जाता है; तब सप्ताह सभी दिनों को जोड़ता है।</translation>
    </message>
    <message>
        <source>How times are stored</source>
        <translation>समय कैसे रखे जाते हैं</translation>
    </message>
    <message>
        <source>How does this service store times?</source>
        <translation>यह सेवा समय कैसे रखती है?</translation>
    </message>
    <message>
        <source>It has no timeslot yet that would tell, and its documentation does not. The answer is remembered in the connection, where it can be changed.</source>
        <translation>उसमें अभी कोई टाइमस्लॉट नहीं जिससे पता चले, और उसका प्रलेखन भी नहीं बताता। उत्तर कनेक्शन में याद रखा जाता है, जहाँ उसे बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>gatehouse::DialogSubmission</name>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Looking whether it was made…</source>
        <translation>देखा जा रहा है कि परिवर्तन हुआ या नहीं…</translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation>फिर से पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>सेवा ने हाँ कहा, लेकिन कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent. What you typed is still here.</source>
        <translation>ड्राई रन: कुछ भी नहीं भेजा गया। आपने जो लिखा वह अब भी यहीं है।</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध ID: %1</translation>
    </message>
    <message>
        <source>It still cannot be found out whether this was made, so it was not sent again.</source>
        <translation>अब भी पता नहीं चल सका कि यह हुआ या नहीं, इसलिए इसे फिर से नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Look at the list first. If it is not there, press the button once more.</source>
        <translation>पहले सूची देखें। अगर यह वहाँ न हो, तो बटन एक बार फिर दबाएँ।</translation>
    </message>
    <message>
        <source>What you sent before was made after all: %1. What you typed since was not sent.</source>
        <translation>आपने पहले जो भेजा था वह आखिरकार हो गया था: %1। उसके बाद आपने जो लिखा वह नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>It was made after all: %1</source>
        <translation>यह आखिरकार हो गया था: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::DropCover</name>
    <message>
        <source>One file is imported at a time. Drop one, and the next when its import has begun.</source>
        <translation>एक बार में एक ही फ़ाइल आयात होती है। एक यहाँ छोड़ें, और उसका आयात शुरू होने पर अगली।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ElevateImport</name>
    <message>
        <source>The journal was closed.</source>
        <translation>जर्नल बंद कर दिया गया था।</translation>
    </message>
    <message>
        <source>Nothing of it was sent yet. Drop the file again to begin anew.</source>
        <translation>इसमें से अभी कुछ भी नहीं भेजा गया है। नए सिरे से शुरू करने के लिए फ़ाइल को फिर से यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Making the file for the service</source>
        <translation>सेवा के लिए फ़ाइल बनाई जा रही है</translation>
    </message>
    <message>
        <source>The file for the service was not made.</source>
        <translation>सेवा के लिए फ़ाइल नहीं बनाई जा सकी।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>The change log was closed.</source>
        <translation>परिवर्तन लॉग बंद कर दिया गया था।</translation>
    </message>
    <message>
        <source>Uploading… %1 %</source>
        <translation>अपलोड हो रहा है… %1 %</translation>
    </message>
    <message>
        <source>The file was not uploaded, so nothing was started. %1</source>
        <translation>फ़ाइल अपलोड नहीं हुई, इसलिए कुछ भी शुरू नहीं किया गया। %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू किया जा रहा है…</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>वर्कस्पेस बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Looking whether the service has begun</source>
        <translation>देखा जा रहा है कि सेवा ने काम शुरू किया है या नहीं</translation>
    </message>
    <message>
        <source>It could not be found out whether the service works on the file. %1</source>
        <translation>यह पता नहीं चल सका कि सेवा फ़ाइल पर काम कर रही है या नहीं। %1</translation>
    </message>
    <message>
        <source>The service works on the file, but cannot be asked how far it is. %1</source>
        <translation>सेवा फ़ाइल पर काम कर रही है, लेकिन उससे यह नहीं पूछा जा सकता कि काम कहाँ तक पहुँचा है। %1</translation>
    </message>
    <message>
        <source>The service gave up on the file and wrote no result. Look at the users before you import them again.</source>
        <translation>सेवा ने फ़ाइल पर काम छोड़ दिया और कोई परिणाम नहीं लिखा। दोबारा आयात करने से पहले उपयोगकर्ताओं को देख लें।</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>परिणाम पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The service is done, but its result could not be read. %1</source>
        <translation>सेवा का काम पूरा हो चुका है, लेकिन उसका परिणाम पढ़ा नहीं जा सका। %1</translation>
    </message>
    <message>
        <source>You stopped waiting. The service goes on with the file; go on here to see what becomes of it.</source>
        <translation>आपने प्रतीक्षा करना बंद कर दिया। सेवा फ़ाइल पर काम जारी रखती है; उसका क्या होता है, यह देखने के लिए यहाँ आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was started.</source>
        <translation>रद्द किया गया। कुछ भी शुरू नहीं किया गया।</translation>
    </message>
    <message>
        <source>It belongs to the organization %1, and you work in another one now. Go on as an admin of that one.</source>
        <translation>यह संगठन %1 का है, और आप अब किसी दूसरे में काम कर रहे हैं। उसी के व्यवस्थापक के रूप में आगे बढ़ें।</translation>
    </message>
    <message numerus="yes">
        <source>Invite or change %n people in %1</source>
        <translation>
            <numerusform>%1 में %n व्यक्ति को न्योता दें या बदलें</numerusform>
            <numerusform>%1 में %n लोगों को न्योता दें या बदलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create or change %n people in %1</source>
        <translation>
            <numerusform>%1 में %n व्यक्ति बनाएँ या बदलें</numerusform>
            <numerusform>%1 में %n लोग बनाएँ या बदलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people into %1</source>
        <translation>
            <numerusform>%1 में %n व्यक्ति को न्योता दें</numerusform>
            <numerusform>%1 में %n लोगों को न्योता दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n people in %1</source>
        <translation>
            <numerusform>%1 में %n व्यक्ति बनाएँ</numerusform>
            <numerusform>%1 में %n लोग बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your confirmation</source>
        <translation>आपकी पुष्टि की प्रतीक्षा</translation>
    </message>
    <message>
        <source>It lets a file lie without a word when one of the entity types %1 is missing, or, where people are invited, the tenant&apos;s settings have no portalSignInUrl.</source>
        <translation>यदि %1 में से कोई इकाई प्रकार न हो, या, जहाँ लोगों को न्योता जाता है, टेनेंट की सेटिंग में portalSignInUrl न हो, तो वह फ़ाइल को बिना कुछ कहे पड़ा रहने देती है।</translation>
    </message>
    <message>
        <source>It tries three times, ten minutes apart, and then gives up without a word.</source>
        <translation>वह दस-दस मिनट के अंतर से तीन बार प्रयास करती है, फिर बिना कुछ कहे छोड़ देती है।</translation>
    </message>
    <message>
        <source>The service has told no end of the file for a long time. %1 Go on later to look again: the file is not sent a second time.</source>
        <translation>सेवा ने बहुत समय से फ़ाइल का अंत नहीं बताया। %1 फिर देखने के लिए बाद में आगे बढ़ें: फ़ाइल दूसरी बार नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>The service is done, but what came as its result has no column statusOrUserId, so it is something else or damaged. Go on to read it again.</source>
        <translation>सेवा काम पूरा कर चुकी, पर परिणाम में statusOrUserId स्तंभ नहीं है, इसलिए वह कुछ और है या ख़राब है। उसे फिर पढ़ने के लिए आगे बढ़ें।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rows the service&apos;s result says nothing. Go on to read it again, or look at the users before you import them again.</source>
        <translation>
            <numerusform>%n पंक्ति के बारे में सेवा का परिणाम कुछ नहीं बताता। उसे फिर पढ़ने के लिए आगे बढ़ें, या फिर आयात करने से पहले उपयोगकर्ताओं को देखें।</numerusform>
            <numerusform>%n पंक्तियों के बारे में सेवा का परिणाम कुछ नहीं बताता। उसे फिर पढ़ने के लिए आगे बढ़ें, या फिर आयात करने से पहले उपयोगकर्ताओं को देखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Editable fields: %1</source>
        <translation>संपादन योग्य फ़ील्ड: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file that was uploaded were sent by another import meanwhile, so it is not used. Drop the file again to import the others.</source>
        <translation>
            <numerusform>अपलोड की गई फ़ाइल की %n पंक्ति इस बीच दूसरे आयात ने भेज दी, इसलिए उसका उपयोग नहीं होता। बाकी आयात करने के लिए फ़ाइल फिर से यहाँ छोड़ें।</numerusform>
            <numerusform>अपलोड की गई फ़ाइल की %n पंक्तियाँ इस बीच दूसरे आयात ने भेज दीं, इसलिए उसका उपयोग नहीं होता। बाकी आयात करने के लिए फ़ाइल फिर से यहाँ छोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not list the file at the moment.</source>
        <translation>सेवा की सूची में फ़ाइल फ़िलहाल नहीं है।</translation>
    </message>
    <message>
        <source>%1 Asked again at %2.</source>
        <comment>why nothing is known yet</comment>
        <translation>%1 %2 पर फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The service works on the file, and tells nothing of its rows before it is done.</source>
        <translation>सेवा फ़ाइल पर काम कर रही है और पूरा होने से पहले उसकी पंक्तियों के बारे में कुछ नहीं बताती।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ElevateSession</name>
    <message>
        <source>Your session has ended.</source>
        <translation>आपका सत्र समाप्त हो गया है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ExactTimes</name>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>A stretch starts before 24:00. Type 00:00 of the next day.</source>
        <translation>खंड 24:00 से पहले शुरू होता है। अगले दिन का 00:00 लिखें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FenceCanvas</name>
    <message>
        <source>Map of geofences</source>
        <translation>जियोफ़ेंस का नक्शा</translation>
    </message>
    <message>
        <source>Geofence without a name</source>
        <translation>बिना नाम का जियोफ़ेंस</translation>
    </message>
    <message>
        <source>radius %1</source>
        <translation>त्रिज्या %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>नया, सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>बदला हुआ, सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>to be deleted, not saved</source>
        <translation>हटाना है, सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>कुछ नहीं चुना है</translation>
    </message>
    <message numerus="yes">
        <source>%n geofences selected</source>
        <translation>
            <numerusform>%n जियोफ़ेंस चुना है</numerusform>
            <numerusform>%n जियोफ़ेंस चुने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 of %3 in sight.</source>
        <translation>%1। दिखने वाले %3 में से %2।</translation>
    </message>
    <message>
        <source>New geofence</source>
        <translation>नया जियोफ़ेंस</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a name and a number that tells it from others of the same name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted %1. It is gone from the service once you save.</source>
        <translation>%1 हटाया गया। सहेजने पर वह सेवा से भी हट जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n geofences. They are gone from the service once you save.</source>
        <translation>
            <numerusform>%n जियोफ़ेंस हटाया गया। सहेजने पर वह सेवा से भी हट जाएगा।</numerusform>
            <numerusform>%n जियोफ़ेंस हटाए गए। सहेजने पर वे सेवा से भी हट जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n geofences</source>
        <translation>
            <numerusform>%n जियोफ़ेंस हटाएँ</numerusform>
            <numerusform>%n जियोफ़ेंस हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 प्रति</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n geofences</source>
        <translation>
            <numerusform>%n जियोफ़ेंस की प्रति बनाएँ</numerusform>
            <numerusform>%n जियोफ़ेंस की प्रतियाँ बनाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n geofences</source>
        <translation>
            <numerusform>%n जियोफ़ेंस बंद करें</numerusform>
            <numerusform>%n जियोफ़ेंस बंद करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n geofences</source>
        <translation>
            <numerusform>%n जियोफ़ेंस चालू करें</numerusform>
            <numerusform>%n जियोफ़ेंस चालू करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 बनाएँ</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 खिसकाएँ</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>%1 का आकार बदलें</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>New geofence in the middle of the map, radius %1. %2</source>
        <translation>नक्शे के बीच में नया जियोफ़ेंस, त्रिज्या %1। %2</translation>
    </message>
    <message>
        <source>Moving %1. %2</source>
        <translation>%1 खिसकाया जा रहा है। %2</translation>
    </message>
    <message>
        <source>%1, radius %2</source>
        <translation>%1, त्रिज्या %2</translation>
    </message>
    <message>
        <source>Radius %1</source>
        <translation>त्रिज्या %1</translation>
    </message>
    <message numerus="yes">
        <source>Corner taken back, %n left</source>
        <translation>
            <numerusform>कोना वापस लिया गया, %n बचा</numerusform>
            <numerusform>कोना वापस लिया गया, %n बचे</numerusform>
        </translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>कोना %1</translation>
    </message>
    <message>
        <source>A polygon needs three corners.</source>
        <translation>बहुभुज को तीन कोने चाहिए।</translation>
    </message>
    <message>
        <source>touches %1</source>
        <translation>%1 को छूता है</translation>
    </message>
    <message>
        <source>centre of %1</source>
        <translation>%1 का केंद्र</translation>
    </message>
    <message>
        <source>through the centre of %1</source>
        <translation>%1 के केंद्र से होकर</translation>
    </message>
    <message>
        <source>Alt lets go of neighbours, Esc takes back</source>
        <translation>Alt पड़ोसियों को छोड़ता है, Esc वापस लेता है</translation>
    </message>
    <message>
        <source>Drag from the centre outwards, or click for a circle of usual size</source>
        <translation>केंद्र से बाहर की ओर खींचें, या सामान्य आकार के वृत्त के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Click the corners; by keys, Space sets one at the crosshair</source>
        <translation>कोनों पर क्लिक करें; कुंजियों से Space क्रॉसहेयर पर कोना रखता है</translation>
    </message>
    <message>
        <source>Enter, or a click on the first corner, closes; Backspace takes one back</source>
        <translation>Enter, या पहले कोने पर क्लिक, बंद करता है; Backspace एक वापस लेता है</translation>
    </message>
    <message>
        <source>Circle %1 of %2, radius %3</source>
        <extracomment>the number of a circle among those that cover a polygon</extracomment>
        <translation>%2 में से वृत्त %1, त्रिज्या %3</translation>
    </message>
    <message>
        <source>No neighbour is near enough. Go closer first.</source>
        <translation>कोई पड़ोसी पर्याप्त पास नहीं है। पहले और पास जाएँ।</translation>
    </message>
    <message>
        <source>At the centre of %1</source>
        <translation>%1 के केंद्र पर</translation>
    </message>
    <message>
        <source>Touches %1</source>
        <translation>%1 को छूता है</translation>
    </message>
    <message>
        <source>%1, radius %2</source>
        <comment>what holds a geofence that was drawn or moved by keys</comment>
        <translation>%1, त्रिज्या %2</translation>
    </message>
    <message>
        <source>Drag the circles by middle or edge; Delete takes away the chosen one</source>
        <translation>वृत्तों को बीच या किनारे से खींचें; Delete चुने हुए को हटाता है</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>फिर से किया गया</translation>
    </message>
    <message numerus="yes">
        <source>The polygon is being drawn again, %n corners</source>
        <translation>
            <numerusform>बहुभुज फिर से बनाया जा रहा है, %n कोना</numerusform>
            <numerusform>बहुभुज फिर से बनाया जा रहा है, %n कोने</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows move (Shift finer), + and − resize (. and , finer), S snaps, Enter keeps, Esc takes back</source>
        <translation>तीर खिसकाते हैं (Shift से बारीक), + और − आकार बदलते हैं (. और , से बारीक), S सटाता है, Enter रखता है, Esc वापस लेता है</translation>
    </message>
</context>
<context>
    <name>gatehouse::FenceDrafts</name>
    <message>
        <source>Edits from last time</source>
        <translation>पिछली बार के संपादन</translation>
    </message>
    <message>
        <source>It was being sent when the program ended, and it is not known whether it was saved. Saving looks first.</source>
        <translation>प्रोग्राम के बंद होते समय यह भेजा जा रहा था, और ज्ञात नहीं कि सहेजा गया या नहीं। सहेजने से पहले देखा जाता है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FenceImport</name>
    <message>
        <source>Import geofences</source>
        <translation>जियोफ़ेंस आयात करें</translation>
    </message>
    <message>
        <source>Geofences (*.geojson *.json *.kml *.csv *.txt)</source>
        <translation>जियोफ़ेंस (*.geojson *.json *.kml *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>वह %1 MB से बड़ी है</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>%1 पढ़ा नहीं जा सका: %2। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 आयात करें</translation>
    </message>
    <message numerus="yes">
        <source>%n geofences of %1 are here now. Save to send them to the service.</source>
        <translation>
            <numerusform>%1 का %n जियोफ़ेंस अब यहाँ है। सेवा को भेजने के लिए सहेजें।</numerusform>
            <numerusform>%1 के %n जियोफ़ेंस अब यहाँ हैं। सेवा को भेजने के लिए सहेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>कुछ भी आयात नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>Choose an organization first.</source>
        <translation>पहले एक संगठन चुनें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FencePanel</name>
    <message>
        <source>Active: sign-in is allowed here</source>
        <translation>सक्रिय: यहाँ साइन इन की अनुमति है</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 चालू करें</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 बंद करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>त्रिज्या मीटर में</translation>
    </message>
    <message>
        <source>Radius in feet</source>
        <translation>त्रिज्या फ़ुट में</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>कुछ नहीं चुना है</translation>
    </message>
    <message numerus="yes">
        <source>%n geofences selected</source>
        <translation>
            <numerusform>%n जियोफ़ेंस चुना है</numerusform>
            <numerusform>%n जियोफ़ेंस चुने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a geofence on the map or in the table to see and edit it.</source>
        <translation>देखने और बदलने के लिए नक्शे पर या तालिका में जियोफ़ेंस चुनें।</translation>
    </message>
    <message>
        <source>Select one of them to edit its values.</source>
        <translation>मान बदलने के लिए उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>नया, सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>बदला हुआ, सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>हटाना है</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Somebody else has deleted it</source>
        <translation>किसी और ने इसे हटा दिया है</translation>
    </message>
    <message>
        <source>Saving creates it anew, without the people it was assigned to. Deleting drops your edits.</source>
        <translation>सहेजने पर वह नए सिरे से बनता है, उन लोगों के बिना जिन्हें वह सौंपा गया था। हटाने पर आपके संपादन छूट जाते हैं।</translation>
    </message>
    <message>
        <source>Somebody else has changed it</source>
        <translation>किसी और ने इसे बदल दिया है</translation>
    </message>
    <message>
        <source>Saving replaces what they did with your values.</source>
        <translation>सहेजने पर उनके बदले आपके मान रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Write a name, such as Main office.</source>
        <translation>नाम लिखें, जैसे मुख्य कार्यालय।</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 का नाम बदलें</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 खिसकाएँ</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>%1 का आकार बदलें</translation>
    </message>
    <message>
        <source>It is not known whether it was saved</source>
        <translation>ज्ञात नहीं कि यह सहेजा गया या नहीं</translation>
    </message>
</context>
<context>
    <name>gatehouse::FenceRows</name>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>हटाना है</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>असफल</translation>
    </message>
</context>
<context>
    <name>gatehouse::FieldEditor</name>
    <message>
        <source>Not set</source>
        <translation>सेट नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Put the JSON in order</source>
        <translation>JSON को व्यवस्थित करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilePathDialog</name>
    <message>
        <source>Get a file by its path</source>
        <translation>पाथ से फ़ाइल पाएँ</translation>
    </message>
    <message>
        <source>The service gives a link that works for a while, also for a file that is not there.</source>
        <translation>सेवा ऐसा लिंक देती है जो कुछ समय तक काम करता है, ऐसी फ़ाइल के लिए भी जो वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>फ़ाइल पाथ</translation>
    </message>
    <message>
        <source>As the upload gave it, such as users/3-1795343372078-users.csv.</source>
        <translation>जैसा अपलोड से मिला था, जैसे users/3-1795343372078-users.csv।</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Write the path of the file.</source>
        <translation>फ़ाइल का पाथ लिखें।</translation>
    </message>
    <message>
        <source>In the public store</source>
        <translation>सार्वजनिक भंडार में</translation>
    </message>
</context>
<context>
    <name>gatehouse::FileTransfer</name>
    <message>
        <source>bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>%1 अपलोड करें</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 सहेजें</translation>
    </message>
    <message>
        <source>The address for it has expired, twice. Check that the clocks of this computer and of the service agree, then try again.</source>
        <translation>इसके पते की समय-सीमा दो बार समाप्त हो चुकी है। जाँचें कि इस कंप्यूटर की और सेवा की घड़ियाँ एक ही समय दिखाती हैं, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source> It says: %1</source>
        <translation> उसका संदेश: %1</translation>
    </message>
    <message>
        <source>The store refused it with status %1.%2 Try again; if that does not help, the service&apos;s storage settings need looking at.</source>
        <translation>स्टोरेज ने स्थिति %1 के साथ इसके लिए मना किया।%2 दोबारा कोशिश करें; अगर इससे काम न बने, तो सेवा की स्टोरेज सेटिंग देखनी होगी।</translation>
    </message>
    <message>
        <source>The store has no such file. Check the path; the service gives addresses for files that are not there, too.</source>
        <translation>स्टोरेज में ऐसी कोई फ़ाइल नहीं है। पाथ जाँचें; सेवा ऐसी फ़ाइलों के पते भी देती है जो वहाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>The store could not be reached. Check the network, then try again.</source>
        <translation>स्टोरेज से संपर्क नहीं हो सका। नेटवर्क जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The store could not prove who it is, so nothing was sent. %1</source>
        <translation>स्टोरेज अपनी पहचान साबित नहीं कर सका, इसलिए कुछ भी नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>The store fell silent. Try again.</source>
        <translation>स्टोरेज से उत्तर आना बंद हो गया। दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to the store broke on the way. Try again.</source>
        <translation>स्टोरेज से कनेक्शन बीच में टूट गया। दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose it again.</source>
        <translation>%1 को पढ़ा नहीं जा सकता: %2। इसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 को लिखा नहीं जा सकता: %2। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FileTransfers</name>
    <message>
        <source>The path is copied: %1</source>
        <translation>पाथ कॉपी हो गया है: %1</translation>
    </message>
    <message>
        <source>The link is copied. Until it expires, after 15 minutes where nothing else is set, it opens the file for anybody who has it.</source>
        <translation>लिंक कॉपी हो गया है। जब तक इसकी समय-सीमा समाप्त नहीं होती, जो अलग से कुछ सेट न होने पर 15 मिनट है, तब तक यह जिसके पास हो वही फ़ाइल खोल सकता है।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>%1 is uploaded.</source>
        <translation>%1 अपलोड हो गई है।</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 सहेज ली गई है।</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>%1 अपलोड नहीं हुई। %2</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 सहेजी नहीं गई। %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>Dry run: nothing is uploaded.</source>
        <translation>ड्राई रन: कुछ अपलोड नहीं होता।</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>फ़ाइल अपलोड करें</translation>
    </message>
    <message>
        <source>The change log was closed.</source>
        <translation>परिवर्तन लॉग बंद किया गया।</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>उत्तर आने से पहले प्रोग्राम बंद किया गया।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilesPage</name>
    <message>
        <source>Upload files…</source>
        <translation>फ़ाइलें अपलोड करें…</translation>
    </message>
    <message>
        <source>Get a file by its path…</source>
        <translation>पाथ से फ़ाइल पाएँ…</translation>
    </message>
    <message>
        <source>Save the sample CSV…</source>
        <translation>नमूना CSV सहेजें…</translation>
    </message>
    <message>
        <source>Create users from a CSV file…</source>
        <translation>CSV फ़ाइल से उपयोगकर्ता बनाएँ…</translation>
    </message>
    <message>
        <source>Save the result file…</source>
        <translation>परिणाम फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Save the uploaded file…</source>
        <translation>अपलोड की गई फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>Only an organization admin may do this. Sign in as one.</source>
        <translation>केवल संगठन एडमिन ही यह कर सकता है। ऐसे किसी खाते से साइन इन करें।</translation>
    </message>
    <message>
        <source>Select one file first.</source>
        <translation>पहले एक फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The service has not worked on this file yet.</source>
        <translation>सेवा ने इस फ़ाइल पर अभी तक काम नहीं किया है।</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>फ़ाइलें अपलोड करें</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 सहेजें</translation>
    </message>
    <message>
        <source>Save the sample CSV</source>
        <translation>नमूना CSV सहेजें</translation>
    </message>
    <message>
        <source>%1-result.csv</source>
        <translation>%1-परिणाम.csv</translation>
    </message>
    <message>
        <source>Mend and import the failed rows again…</source>
        <translation>विफल पंक्तियाँ सुधारें और फिर आयात करें…</translation>
    </message>
    <message>
        <source>The result of a file is being read.</source>
        <translation>एक फ़ाइल का परिणाम पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>The result of %1 was not read. %2</source>
        <translation>%1 का परिणाम पढ़ा नहीं गया। %2</translation>
    </message>
    <message>
        <source>%1 was not read. %2</source>
        <translation>%1 पढ़ी नहीं गई। %2</translation>
    </message>
    <message>
        <source>The service wrote no result for %1, so all of it is prepared again. Who is there already is told by the check.</source>
        <translation>सेवा ने %1 का कोई परिणाम नहीं लिखा, इसलिए पूरी फ़ाइल फिर तैयार की जाती है। कौन पहले से है, यह जाँच बताती है।</translation>
    </message>
    <message>
        <source>What came as the result of %1 has no column statusOrUserId, so it is something else or damaged. Try again.</source>
        <translation>%1 के परिणाम में statusOrUserId स्तंभ नहीं है, इसलिए वह कुछ और है या ख़राब है। फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>No row of %1 has failed.</source>
        <translation>%1 की कोई पंक्ति विफल नहीं हुई।</translation>
    </message>
    <message>
        <source>%1, failed rows</source>
        <translation>%1, विफल पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilesPanel</name>
    <message>
        <source>Drop files here to upload them</source>
        <translation>अपलोड करने के लिए फ़ाइलें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>सार्वजनिक</translation>
    </message>
    <message>
        <source>Folder, optional</source>
        <translation>फ़ोल्डर, वैकल्पिक</translation>
    </message>
    <message>
        <source>Folder to upload to</source>
        <translation>जिस फ़ोल्डर में अपलोड करना है</translation>
    </message>
    <message>
        <source>Without a folder the service makes up a name. In a folder the file keeps its own, and takes the place of one that has it.</source>
        <translation>फ़ोल्डर के बिना सेवा स्वयं नाम बनाती है। फ़ोल्डर में फ़ाइल अपना नाम रखती है, और उसी नाम की फ़ाइल की जगह लेती है।</translation>
    </message>
    <message>
        <source>To the store that everybody can read.</source>
        <translation>उस भंडार में जिसे हर कोई पढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterBar</name>
    <message>
        <source>Remove filter %1</source>
        <translation>फ़िल्टर हटाएँ: %1</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>सभी हटाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterEditor</name>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>फ़िल्टर जोड़ें</translation>
    </message>
    <message>
        <source>Close the filter line</source>
        <translation>फ़िल्टर की पंक्ति बंद करें</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>इस दिन तक</translation>
    </message>
</context>
<context>
    <name>gatehouse::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>टेक्स्ट में खोजें</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::FindingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FirstRunPage</name>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Gatehouse में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Decide who may get in, where and when: one console for the ELEVATE user service and the iVALT Admin API.</source>
        <translation>तय करें कि कौन, कहाँ और कब अंदर आ सकता है: ELEVATE उपयोगकर्ता सेवा और iVALT Admin API के लिए एक ही कंसोल।</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>सैंडबॉक्स आज़माएँ</translation>
    </message>
    <message>
        <source>Both services as a stand-in on this computer, filled with a sample city. Nothing you do leaves this computer, and no account is needed.</source>
        <translation>इस कंप्यूटर पर दोनों सेवाओं का प्रतिरूप, एक नमूना शहर के डेटा के साथ। आप जो भी करते हैं वह इस कंप्यूटर से बाहर नहीं जाता, और किसी खाते की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Connect to an ELEVATE user service</source>
        <translation>ELEVATE उपयोगकर्ता सेवा से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Organizations, users, roles, permissions and role requests. You need the service&apos;s address and an administrator&apos;s sign-in.</source>
        <translation>संगठन, उपयोगकर्ता, भूमिकाएँ, अनुमतियाँ और भूमिका अनुरोध। आपको सेवा का पता और एडमिन का साइन इन चाहिए।</translation>
    </message>
    <message>
        <source>Connect to an iVALT Admin API</source>
        <translation>iVALT Admin API से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Organizations, users, geofences and timeslots. You need an API key.</source>
        <translation>संगठन, उपयोगकर्ता, जियोफ़ेंस और टाइमस्लॉट। आपको API कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>You can add, change and remove workspaces at any time. Passwords and keys are kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>आप कभी भी वर्कस्पेस जोड़, बदल और हटा सकते हैं। पासवर्ड और कुंजियाँ इस कंप्यूटर के कीचेन में रखी जाती हैं, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse के बारे में</translation>
    </message>
</context>
<context>
    <name>gatehouse::FormDialog</name>
    <message>
        <source>Back to editing</source>
        <translation>संपादन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Preview and changes</source>
        <translation>पूर्वावलोकन और परिवर्तन</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>The preview comes back once the text is valid JSON again.</source>
        <translation>टेक्स्ट के फिर से मान्य JSON होते ही पूर्वावलोकन वापस आ जाता है।</translation>
    </message>
    <message>
        <source>The data are as they are stored.</source>
        <translation>डेटा वैसा ही है जैसा सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Compared with what is stored: %1.</source>
        <translation>सहेजे हुए की तुलना में: %1।</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>परिवर्तन (%1)</translation>
    </message>
    <message>
        <source>The service needs this.</source>
        <translation>सेवा को यह चाहिए।</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>परिवर्तनों की समीक्षा करें…</translation>
    </message>
    <message>
        <source>The type %1 becomes %2.</source>
        <translation>प्रकार %1 बदलकर %2 हो जाता है।</translation>
    </message>
    <message>
        <source>The sub-type %1 becomes %2.</source>
        <translation>उप-प्रकार %1 बदलकर %2 हो जाता है।</translation>
    </message>
    <message>
        <source>Nothing differs from what is stored, so there is nothing to save.</source>
        <translation>सहेजे हुए से कुछ भी अलग नहीं है, इसलिए सहेजने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The data stay as they are.</source>
        <translation>डेटा जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>The data change: %1.</source>
        <translation>डेटा बदलता है: %1।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FormFinderDialog</name>
    <message>
        <source>Open a form</source>
        <translation>फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>Give its type and sub-type, or its number. Where your organization has none of that kind, the service gives the default organization&apos;s.</source>
        <translation>इसका प्रकार और उप-प्रकार, या इसका नंबर दें। जहाँ आपके संगठन में इस तरह का कोई फ़ॉर्म नहीं है, वहाँ सेवा डिफ़ॉल्ट संगठन का फ़ॉर्म देती है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>उप-प्रकार</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Instead of type and sub-type.</source>
        <translation>प्रकार और उप-प्रकार की जगह।</translation>
    </message>
    <message>
        <source>Known forms</source>
        <translation>ज्ञात फ़ॉर्म</translation>
    </message>
    <message>
        <source>Write digits only, such as 12.</source>
        <translation>केवल अंक लिखें, जैसे 12।</translation>
    </message>
    <message>
        <source>Give type and sub-type, or the number.</source>
        <translation>प्रकार और उप-प्रकार दें, या नंबर।</translation>
    </message>
</context>
<context>
    <name>gatehouse::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>फ़ॉर्म का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>No control was found in the data, so there is nothing to show. A control is an object with a name or a label and a type, in a list below “fields”.</source>
        <translation>डेटा में कोई कंट्रोल नहीं मिला, इसलिए दिखाने के लिए कुछ नहीं है। कंट्रोल ऐसा ऑब्जेक्ट होता है जिसमें नाम या लेबल और प्रकार हो, और जो “fields” के नीचे की सूची में हो।</translation>
    </message>
    <message>
        <source>Apps draw forms in their own way; this shows what they are told.</source>
        <translation>ऐप फ़ॉर्म अपने-अपने तरीके से दिखाते हैं; यहाँ वह दिखता है जो उन्हें बताया जाता है।</translation>
    </message>
    <message>
        <source>required</source>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>एक से ज़्यादा उत्तर</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>Click to go to this control in the data</source>
        <translation>डेटा में इस कंट्रोल पर जाने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>कोई लेबल नहीं</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>दिन, महीना, वर्ष</translation>
    </message>
    <message>
        <source>day, month, year, time</source>
        <translation>दिन, महीना, वर्ष, समय</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>घंटे:मिनट</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choices come from the app</source>
        <translation>विकल्प ऐप से आते हैं</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>No type is given, so nobody can tell how this is asked for.</source>
        <translation>कोई प्रकार नहीं दिया गया है, इसलिए कोई नहीं बता सकता कि यह कैसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>The type “%1” is not known here; only the app can show it.</source>
        <translation>प्रकार “%1” यहाँ ज्ञात नहीं है; केवल ऐप ही इसे दिखा सकता है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::GeofenceController</name>
    <message numerus="yes">
        <source>%n geofences can only be changed once the list was read again. That is done now.</source>
        <translation>
            <numerusform>%n जियोफ़ेंस तभी बदला जा सकता है जब सूची फिर पढ़ी जाए। यह अब हो रहा है।</numerusform>
            <numerusform>%n जियोफ़ेंस तभी बदले जा सकते हैं जब सूची फिर पढ़ी जाए। यह अब हो रहा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edits</source>
        <translation>
            <numerusform>%n संपादन छोड़ें</numerusform>
            <numerusform>%n संपादन छोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits were discarded.</source>
        <translation>
            <numerusform>%n संपादन छोड़ा गया।</numerusform>
            <numerusform>%n संपादन छोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>नक्शे पर दिखाएँ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>चालू या बंद करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>जो सहेजा है उस पर लौटें</translation>
    </message>
    <message>
        <source>Read this one again</source>
        <translation>इसे फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Export all geofences…</source>
        <translation>सभी जियोफ़ेंस निर्यात करें…</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>चुने हुए निर्यात करें…</translation>
    </message>
    <message>
        <source>geofences</source>
        <translation>जियोफ़ेंस</translation>
    </message>
    <message>
        <source>%1 is as the service has it now.</source>
        <translation>%1 अब वैसा है जैसा सेवा में है।</translation>
    </message>
    <message>
        <source>The service has no geofence %1 any more.</source>
        <translation>सेवा में अब जियोफ़ेंस %1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 could not be read again. %2</source>
        <translation>%1 फिर से पढ़ा नहीं जा सका। %2</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>बनाया %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>बदला %1</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>The changes are being sent.</source>
        <translation>परिवर्तन भेजे जा रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time are here again. They are not saved yet.</source>
        <translation>
            <numerusform>पिछली बार का %n संपादन फिर यहाँ है। वह अभी सहेजा नहीं गया।</numerusform>
            <numerusform>पिछली बार के %n संपादन फिर यहाँ हैं। वे अभी सहेजे नहीं गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet in %1</source>
        <translation>%1 में अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>There is no organization yet</source>
        <translation>अभी कोई संगठन नहीं है</translation>
    </message>
    <message>
        <source>Geofences belong to one. Create it first.</source>
        <translation>जियोफ़ेंस किसी संगठन के होते हैं। पहले उसे बनाएँ।</translation>
    </message>
    <message>
        <source>Geofences belong to one. Ask somebody who may create it.</source>
        <translation>जियोफ़ेंस किसी संगठन के होते हैं। किसी ऐसे व्यक्ति से कहें जो उसे बना सकता है।</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>नया संगठन…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1, %2 allowed</source>
        <comment>how many there are and how many there may be</comment>
        <translation>%1, %2 अनुमत</translation>
    </message>
    <message>
        <source>What was sent last is being read again first.</source>
        <translation>जो अंत में भेजा गया, वह पहले फिर पढ़ा जा रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n geofences cannot be sent like this. Select each to see what to mend.</source>
        <translation>
            <numerusform>%n जियोफ़ेंस ऐसे नहीं भेजा जा सकता। क्या सुधारना है, यह देखने के लिए उसे चुनें।</numerusform>
            <numerusform>%n जियोफ़ेंस ऐसे नहीं भेजे जा सकते। क्या सुधारना है, यह देखने के लिए हर एक को चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be found out whether what was sent last is there, so nothing was sent. Look at the list first. If it is not there, save once more.</source>
        <translation>पता नहीं चल सका कि अंत में भेजा गया वहाँ है या नहीं, इसलिए कुछ नहीं भेजा गया। पहले सूची देखें। यदि वह वहाँ नहीं है, तो एक बार और सहेजें।</translation>
    </message>
    <message numerus="yes">
        <source>%n geofences from last time were saved before the program ended.</source>
        <translation>
            <numerusform>पिछली बार का %n जियोफ़ेंस प्रोग्राम के बंद होने से पहले सहेजा गया था।</numerusform>
            <numerusform>पिछली बार के %n जियोफ़ेंस प्रोग्राम के बंद होने से पहले सहेजे गए थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of geofences are not saved and would be lost.</source>
        <translation>
            <numerusform>जियोफ़ेंस का %n संपादन सहेजा नहीं गया है और खो जाएगा।</numerusform>
            <numerusform>जियोफ़ेंस के %n संपादन सहेजे नहीं गए हैं और खो जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has stored %n geofences otherwise than they were sent: %1. Look at them, and at how the connection&apos;s settings name the switch and the radius.</source>
        <translation>
            <numerusform>सेवा ने %n जियोफ़ेंस को भेजे गए रूप से अलग सहेजा है: %1. उसे देखें, और यह भी कि कनेक्शन की सेटिंग में स्विच और त्रिज्या के क्या नाम हैं।</numerusform>
            <numerusform>सेवा ने %n जियोफ़ेंस को भेजे गए रूप से अलग सहेजा है: %1. उन्हें देखें, और यह भी कि कनेक्शन की सेटिंग में स्विच और त्रिज्या के क्या नाम हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time can only be shown once the service tells its geofences. They are kept until then.</source>
        <translation>
            <numerusform>पिछली बार का %n संपादन तभी दिखाया जा सकता है जब सेवा अपने जियोफ़ेंस बताए। तब तक वह रखा रहेगा।</numerusform>
            <numerusform>पिछली बार के %n संपादन तभी दिखाए जा सकते हैं जब सेवा अपने जियोफ़ेंस बताए। तब तक वे रखे रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time wait for the service&apos;s list and would be lost for good.</source>
        <translation>
            <numerusform>पिछली बार का %n संपादन सेवा की सूची की प्रतीक्षा में है और हमेशा के लिए खो जाएगा।</numerusform>
            <numerusform>पिछली बार के %n संपादन सेवा की सूची की प्रतीक्षा में हैं और हमेशा के लिए खो जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>सब छोड़ें</translation>
    </message>
</context>
<context>
    <name>gatehouse::GeofencePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नया</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n बदला हुआ</numerusform>
            <numerusform>%n बदले हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%n हटाना है</numerusform>
            <numerusform>%n हटाने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>सहेजा नहीं गया: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>सब कुछ सहेजा है</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes…</source>
        <translation>
            <numerusform>%n परिवर्तन सहेजें…</numerusform>
            <numerusform>%n परिवर्तन सहेजें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>चुनें और खिसकाएँ</translation>
    </message>
    <message>
        <source>Draw a geofence</source>
        <translation>जियोफ़ेंस बनाएँ</translation>
    </message>
    <message>
        <source>Draw a polygon to cover</source>
        <translation>ढकने के लिए बहुभुज बनाएँ</translation>
    </message>
    <message>
        <source>Draw a geofence; N draws one by keys</source>
        <translation>जियोफ़ेंस बनाएँ; N कुंजियों से बनाता है</translation>
    </message>
    <message>
        <source>Draw a polygon, which circles then cover</source>
        <translation>बहुभुज बनाएँ, जिसे फिर वृत्त ढकते हैं</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Discard all edits</source>
        <translation>सभी संपादन छोड़ें</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>पास लाएँ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>दूर ले जाएँ</translation>
    </message>
    <message>
        <source>Show all geofences</source>
        <translation>सभी जियोफ़ेंस दिखाएँ</translation>
    </message>
    <message>
        <source>Keys and signs of the map</source>
        <translation>नक्शे की कुंजियाँ और चिह्न</translation>
    </message>
    <message>
        <source>Search geofences</source>
        <translation>जियोफ़ेंस खोजें</translation>
    </message>
    <message>
        <source>Go on to the next part of the page</source>
        <translation>पृष्ठ के अगले भाग पर जाएँ</translation>
    </message>
    <message>
        <source>New geofence</source>
        <translation>नया जियोफ़ेंस</translation>
    </message>
    <message>
        <source>Page actions</source>
        <translation>पृष्ठ की क्रियाएँ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>यह खोजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>No geofence matches the search.</source>
        <translation>कोई जियोफ़ेंस खोज से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>No geofences yet</source>
        <translation>अभी कोई जियोफ़ेंस नहीं</translation>
    </message>
    <message>
        <source>Draw one on the map, or drop a GeoJSON, KML or CSV file here.</source>
        <translation>मानचित्र पर एक बनाएँ, या GeoJSON, KML या CSV फ़ाइल यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>The service does not tell its geofences</source>
        <translation>सेवा अपने जियोफ़ेंस नहीं बताती</translation>
    </message>
    <message numerus="yes">
        <source>%n polygons to cover</source>
        <translation>
            <numerusform>ढकने के लिए %n बहुभुज</numerusform>
            <numerusform>ढकने के लिए %n बहुभुज</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the list</source>
        <comment>edits</comment>
        <translation>
            <numerusform>%n सूची की प्रतीक्षा में</numerusform>
            <numerusform>%n सूची की प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportCheckStep</name>
    <message>
        <source>Find in the rows</source>
        <translation>पंक्तियों में खोजें</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>आयात की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>समस्याओं के प्रकार</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>कोई समस्या नहीं।</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>पंक्तियाँ जाँची जा रही हैं</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>सेल संपादित करें</translation>
    </message>
    <message>
        <source>Set all to…</source>
        <translation>सभी का मान सेट करें…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>साफ़-सुथरा करें</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस शामिल करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Next row with a problem</source>
        <translation>समस्या वाली अगली पंक्ति</translation>
    </message>
    <message>
        <source>Previous row with a problem</source>
        <translation>समस्या वाली पिछली पंक्ति</translation>
    </message>
    <message>
        <source>Nothing: no row is sent.</source>
        <translation>कुछ नहीं: कोई पंक्ति नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Nothing beyond what the rows say.</source>
        <translation>पंक्तियों में जो लिखा है, उसके अलावा कुछ नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n पंक्ति चुनी गई</numerusform>
            <numerusform>%n पंक्तियाँ चुनी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n rows shown</source>
        <translation>
            <numerusform>दिखाई गई %n पंक्ति</numerusform>
            <numerusform>दिखाई गई सभी %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Join with the next cell</source>
        <translation>अगले सेल से जोड़ें</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportColumnsStep</name>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>क्या किया जाता है</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फ़ाइल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>दूसरी फ़ाइल…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>and %1 more places like these.</source>
        <translation>और ऐसी %1 अन्य जगहें।</translation>
    </message>
    <message>
        <source>Editable fields</source>
        <translation>संपादन योग्य फ़ील्ड</translation>
    </message>
    <message>
        <source>Optional: names of fields, handed to the service as they are</source>
        <translation>वैकल्पिक: फ़ील्ड के नाम, जो सेवा को जैसे हैं वैसे दिए जाते हैं</translation>
    </message>
    <message>
        <source>Keep a column out of the journal and the report: choose a cell of it below</source>
        <translation>किसी कॉलम को जर्नल और रिपोर्ट से बाहर रखें: नीचे उसका एक सेल चुनें</translation>
    </message>
    <message>
        <source>Keep “%1” out of the journal and the report</source>
        <translation>“%1” को जर्नल और रिपोर्ट से बाहर रखें</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportDesk</name>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>This workspace has no connection to the service any more.</source>
        <translation>इस वर्कस्पेस का अब सेवा से कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>It belongs to the organization %1. Sign in with an account of it, or act as it, to go on.</source>
        <translation>यह संगठन %1 का है। आगे बढ़ने के लिए उसके किसी खाते से साइन इन करें, या उसकी ओर से काम करें।</translation>
    </message>
    <message>
        <source>Nothing of it was sent yet. Drop the file again to begin anew.</source>
        <translation>इसमें से अभी तक कुछ भी नहीं भेजा गया। नए सिरे से शुरू करने के लिए फ़ाइल दोबारा यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Drop the file again to go on: passwords are not kept.</source>
        <translation>आगे बढ़ने के लिए फ़ाइल दोबारा यहाँ छोड़ें: पासवर्ड रखे नहीं जाते।</translation>
    </message>
    <message>
        <source>%1 is imported: all %2 rows are done.</source>
        <translation>%1 का आयात हो गया: सभी %2 पंक्तियाँ पूरी हो चुकी हैं।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the file are sent.</source>
        <translation>फ़ाइल की %2 में से %1 पंक्तियाँ भेजी गई हैं।</translation>
    </message>
    <message>
        <source>An import into this organization is at work. Wait until it has ended, or cancel it first.</source>
        <translation>इस संगठन में एक आयात चल रहा है। उसके समाप्त होने तक रुकें, या पहले उसे रद्द करें।</translation>
    </message>
    <message>
        <source>The import of %1 is at work in this organization. Wait until it has ended, or cancel it in the activity panel, then try again.</source>
        <translation>%1 का आयात इस संगठन में चल रहा है। उसके समाप्त होने तक रुकें, या गतिविधि पटल में उसे रद्द करें, फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The import of %1 was not begun. %2</source>
        <translation>%1 का आयात शुरू नहीं हुआ। %2</translation>
    </message>
    <message>
        <source>Removed again.</source>
        <translation>फिर हटा दिए गए।</translation>
    </message>
    <message>
        <source>Prepare the import of %1 into %2, %3</source>
        <translation>%1 का %2, %3 में आयात तैयार करें</translation>
    </message>
    <message>
        <source>%1: %2. Those that wait are sent now.</source>
        <translation>%1: %2। जो प्रतीक्षा में हैं वे अब भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>The import of %1 was stopped: %2. %3</source>
        <translation>%1 का आयात रोक दिया गया: %2। %3</translation>
    </message>
    <message>
        <source>%1 is imported: %2.</source>
        <translation>%1 आयात हो गया: %2।</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted: %2. %3</source>
        <translation>%1 का आयात बीच में रुक गया: %2। %3</translation>
    </message>
    <message>
        <source>It belongs to the service at %1, and this workspace is connected with another one now. Give the workspace that address again.</source>
        <translation>यह %1 पर की सेवा का है, और यह वर्कस्पेस अब किसी दूसरी सेवा से जुड़ा है। वर्कस्पेस को फिर से वही पता दें।</translation>
    </message>
    <message>
        <source>The plan of the whole file, of %1:</source>
        <translation>पूरी फ़ाइल की योजना, %1 की:</translation>
    </message>
    <message>
        <source>%1 is not imported: whoever began it is not signed in any more.</source>
        <translation>%1 आयात नहीं की गई: जिसने इसे शुरू किया था वह अब साइन इन नहीं है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportDialog</name>
    <message>
        <source>Latitude and longitude are the other way round in this file</source>
        <translation>इस फ़ाइल में अक्षांश और देशांतर उल्टे क्रम में हैं</translation>
    </message>
    <message>
        <source>Import geofences</source>
        <translation>जियोफ़ेंस आयात करें</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>फ़ाइल क्या लाती है</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>प्रभाव</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>त्रिज्या</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>फ़ाइल में क्या ग़लत है</translation>
    </message>
    <message>
        <source>Change the geofence that is here</source>
        <translation>यहाँ जो जियोफ़ेंस है उसे बदलें</translation>
    </message>
    <message>
        <source>Add another of that name</source>
        <translation>उसी नाम का एक और जोड़ें</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
    <message>
        <source>Of a name that is here already</source>
        <translation>जिस नाम का पहले से है</translation>
    </message>
    <message>
        <source>Metres where no radius is told</source>
        <translation>जहाँ त्रिज्या नहीं बताई, वहाँ मीटर</translation>
    </message>
    <message>
        <source>Write metres, 1 or more.</source>
        <translation>मीटर लिखें, 1 या अधिक।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलता है</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n new geofences</source>
        <translation>
            <numerusform>%n नया जियोफ़ेंस</numerusform>
            <numerusform>%n नए जियोफ़ेंस</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n बदला हुआ</numerusform>
            <numerusform>%n बदले हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n यहाँ जैसा ही</numerusform>
            <numerusform>%n यहाँ जैसे ही</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygons, which you cover with circles next</source>
        <translation>
            <numerusform>%n बहुभुज, जिसे आप आगे वृत्तों से ढकते हैं</numerusform>
            <numerusform>%n बहुभुज, जिन्हें आप आगे वृत्तों से ढकते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither GeoJSON, KML nor CSV with a header line, so nothing can be imported from it.</source>
        <translation>यह न GeoJSON है, न KML, न शीर्ष पंक्ति वाला CSV, इसलिए इससे कुछ आयात नहीं किया जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n अन्य।</numerusform>
            <numerusform>और %n अन्य।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n geofences</source>
        <translation>
            <numerusform>%n जियोफ़ेंस आयात करें</numerusform>
            <numerusform>%n जियोफ़ेंस आयात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to the polygons</source>
        <translation>बहुभुजों पर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>आयात करने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Only %n more geofences are allowed in this organization. The service may refuse what is beyond that when you save.</source>
        <translation>
            <numerusform>इस संगठन में केवल %n और जियोफ़ेंस की अनुमति है। उससे अधिक को सेवा सहेजते समय अस्वीकार कर सकती है।</numerusform>
            <numerusform>इस संगठन में केवल %n और जियोफ़ेंस की अनुमति है। उससे अधिक को सेवा सहेजते समय अस्वीकार कर सकती है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportEffectList</name>
    <message>
        <source>Show these rows</source>
        <translation>ये पंक्तियाँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportFormatBar</name>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Cells end at</source>
        <translation>सेल का अंत</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1.5</translation>
    </message>
    <message>
        <source>1,5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation>पहली पंक्ति में कॉलमों के नाम हैं</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>दोबारा पहचानें</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>पहचाना गया</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>आपका चुना हुआ</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>दशमलव</translation>
    </message>
    <message>
        <source>The sign before decimals. A whole number that a spreadsheet wrote with one, such as a phone number that ends in .0, is read without it.</source>
        <translation>दशमलव अंकों से पहले का चिह्न। स्प्रेडशीट ने जिस पूर्ण संख्या को दशमलव के साथ लिखा हो, जैसे .0 पर समाप्त फ़ोन नंबर, वह उसके बिना पढ़ी जाती है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportKindsModel</name>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportList</name>
    <message>
        <source>No import yet. Once one has begun it is kept here, row by row: what was interrupted goes on where it was, and the report of what is done can be opened again.</source>
        <translation>अभी कोई आयात नहीं है। शुरू होने के बाद आयात पंक्ति-दर-पंक्ति यहाँ रखा जाता है: जो बीच में रुक गया, वह वहीं से आगे बढ़ता है, और जो पूरा हो गया, उसकी रिपोर्ट दोबारा खोली जा सकती है।</translation>
    </message>
    <message>
        <source>Imports of this workspace</source>
        <translation>इस वर्कस्पेस के आयात</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportListRow</name>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 को इस सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Remove %1 from this list, with its report. That its rows were sent stays known, so that they are not sent again unasked.</source>
        <translation>%1 को उसकी रिपोर्ट सहित इस सूची से हटाएँ। उसकी पंक्तियाँ भेजी जा चुकी हैं, यह याद रहता है, ताकि वे बिना पूछे फिर न भेजी जाएँ।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportLookups</name>
    <message>
        <source>You stopped reading who is there already.</source>
        <translation>आपने यह पढ़ना रोक दिया कि कौन पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Who is there already could not be read. %1</source>
        <translation>यह पढ़ा नहीं जा सका कि कौन पहले से मौजूद है। %1</translation>
    </message>
    <message>
        <source>The service lists users as of a while ago, so somebody new may be there already.</source>
        <translation>सेवा की उपयोगकर्ता सूची कुछ समय पहले की है, इसलिए हो सकता है कि कोई नया व्यक्ति पहले से मौजूद हो।</translation>
    </message>
    <message>
        <source>Read who is there already</source>
        <translation>पढ़ें कि कौन पहले से मौजूद है</translation>
    </message>
    <message>
        <source>users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Which roles there are could not be read, so those of the rows are not checked. %1</source>
        <translation>कौन सी भूमिकाएँ हैं, यह पढ़ा नहीं जा सका, इसलिए पंक्तियों की भूमिकाएँ जाँची नहीं जातीं। %1</translation>
    </message>
    <message>
        <source>Who is pending could not be read, so somebody new may be there already, pending. %1</source>
        <translation>यह नहीं पढ़ा जा सका कि कौन लंबित है, इसलिए कोई नया व्यक्ति पहले से मौजूद हो सकता है, लंबित। %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportMappingForm</name>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>फ़ाइल का कॉलम</translation>
    </message>
    <message>
        <source>For all others</source>
        <translation>बाकी सभी के लिए</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>इससे क्या बनता है</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (ज़रूरी)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1 के लिए कॉलम</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ज्यों का त्यों</translation>
    </message>
    <message>
        <source>country code</source>
        <translation>देश कोड</translation>
    </message>
    <message>
        <source>number without code</source>
        <translation>कोड के बिना नंबर</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>पहले नाम</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>joined with</source>
        <translation>इसके साथ जोड़कर</translation>
    </message>
    <message>
        <source>Part of the column for %1</source>
        <translation>%1 के लिए कॉलम का भाग</translation>
    </message>
    <message>
        <source>Second column for %1</source>
        <translation>%1 के लिए दूसरा कॉलम</translation>
    </message>
    <message>
        <source>Value of %1 for all others</source>
        <translation>बाकी सभी के लिए %1 का मान</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>where blank</source>
        <translation>जहाँ खाली हो</translation>
    </message>
    <message>
        <source>for every row</source>
        <translation>हर पंक्ति के लिए</translation>
    </message>
    <message>
        <source>Choose a column, or type a value for all.</source>
        <translation>कोई कॉलम चुनें, या सभी के लिए मान लिखें।</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>उसके नाम से</translation>
    </message>
    <message>
        <source>by another name for it</source>
        <translation>उसके किसी दूसरे नाम से</translation>
    </message>
    <message>
        <source>by what stands in it</source>
        <translation>उसमें जो लिखा है उससे</translation>
    </message>
    <message>
        <source>as in the last file like this</source>
        <translation>ऐसी पिछली फ़ाइल की तरह</translation>
    </message>
    <message>
        <source>such as “%1”</source>
        <translation>जैसे “%1”</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportMendDialog</name>
    <message numerus="yes">
        <source>Replace in %n cells</source>
        <translation>
            <numerusform>%n सेल में बदलें</numerusform>
            <numerusform>%n सेल में बदलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n cells</source>
        <translation>
            <numerusform>%n सेल का मान सेट करें</numerusform>
            <numerusform>%n सेल के मान सेट करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>नया मान</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>लागू करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportPage</name>
    <message>
        <source>Drop the CSV here to import the users in it</source>
        <translation>इसमें मौजूद उपयोगकर्ताओं को आयात करने के लिए CSV यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>1  File and columns</source>
        <translation>1  फ़ाइल और कॉलम</translation>
    </message>
    <message>
        <source>2  Check</source>
        <translation>2  जाँच</translation>
    </message>
    <message>
        <source>3  Import</source>
        <translation>3  आयात</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>No field takes this column.</source>
        <translation>कोई फ़ील्ड इस कॉलम का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>This column fills a field.</source>
        <translation>यह कॉलम एक फ़ील्ड भरता है।</translation>
    </message>
    <message>
        <source>No field takes this column. The journal and the report do without it.</source>
        <translation>यह कॉलम किसी फ़ील्ड में नहीं जाता। जर्नल और रिपोर्ट में यह नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>This column fills a field. The journal and the report do without it.</source>
        <translation>यह कॉलम एक फ़ील्ड भरता है। जर्नल और रिपोर्ट में यह नहीं रखा जाता।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportResultsModel</name>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>Refused here</source>
        <translation>यहीं अस्वीकार</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>सेवा ने क्या कहा</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Not sent: file changed</source>
        <translation>नहीं भेजा: फ़ाइल बदल गई</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Too many: “%1”. Choose the first part of the cell that was cut in two, then “Join with the next cell”.</source>
        <translation>अतिरिक्त: “%1”। जो सेल दो में कट गया उसका पहला भाग चुनें, फिर “अगले सेल से जोड़ें”।</translation>
    </message>
    <message>
        <source>Changes and effects</source>
        <translation>बदलाव और असर</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportRun</name>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>The journal was closed.</source>
        <translation>जर्नल बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Import %1 into %2, %3</source>
        <translation>%1 को %2, %3 में आयात करें</translation>
    </message>
    <message>
        <source>Not sent: another import has sent the same row meanwhile.</source>
        <translation>नहीं भेजा: इस बीच किसी दूसरे आयात ने वही पंक्ति भेज दी।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportRunStep</name>
    <message>
        <source>Results of the rows</source>
        <translation>पंक्तियों के परिणाम</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>आयात की प्रगति</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>Refused here</source>
        <translation>यहीं अस्वीकार</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखें</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportSaving</name>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>विफल पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>योजना सहेजें</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 लिखें</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Saved %1 rows: %2</source>
        <translation>%1 पंक्तियाँ सहेजी गईं: %2</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 सहेजी नहीं गई। %2</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>%1-report</source>
        <translation>%1-report</translation>
    </message>
    <message>
        <source>%1-failed</source>
        <translation>%1-failed</translation>
    </message>
    <message>
        <source>%1-plan</source>
        <translation>%1-plan</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportStart</name>
    <message>
        <source>Drop a CSV of users here, open one, or paste rows from a spreadsheet</source>
        <translation>उपयोगकर्ताओं का CSV यहाँ छोड़ें, उसे खोलें, या स्प्रेडशीट से पंक्तियाँ पेस्ट करें</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen what would happen to each row and confirmed it.</source>
        <translation>जब तक आप यह देखकर पुष्टि नहीं कर देते कि हर पंक्ति का क्या होगा, तब तक कुछ भी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>आयात</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportTable</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Choose fewer cells: at most %1 are copied at once.</source>
        <translation>कम सेल चुनें: एक बार में अधिकतम %1 कॉपी होते हैं।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportUndo</name>
    <message>
        <source>Nobody was created by it.</source>
        <translation>इससे कोई नहीं बना।</translation>
    </message>
    <message>
        <source>It is still at work.</source>
        <translation>यह अभी चल रहा है।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>You may not delete users.</source>
        <translation>आप उपयोगकर्ता नहीं मिटा सकते।</translation>
    </message>
    <message>
        <source>The journal was closed.</source>
        <translation>जर्नल बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Nobody was created by %1.</source>
        <translation>%1 से कोई नहीं बना।</translation>
    </message>
    <message numerus="yes">
        <source>More than %n users were created by %1, which is more than can be removed together. Remove them on the page “Users”.</source>
        <translation>
            <numerusform>%1 ने %n से अधिक उपयोगकर्ता बनाए, जो एक साथ हटाए जा सकने से अधिक हैं। उन्हें “उपयोगकर्ता” पृष्ठ पर हटाएँ।</numerusform>
            <numerusform>%1 ने %n से अधिक उपयोगकर्ता बनाए, जो एक साथ हटाए जा सकने से अधिक हैं। उन्हें “उपयोगकर्ता” पृष्ठ पर हटाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>कनेक्शन बंद हो गया।</translation>
    </message>
    <message>
        <source>It could not be found out who is there still: %1</source>
        <translation>पता नहीं चल सका कि कौन अभी वहाँ है: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n users are there, but cannot be removed here. Reject those who are pending on the page “Pending users”.</source>
        <translation>
            <numerusform>%n उपयोगकर्ता मौजूद है, पर यहाँ से हटाया नहीं जा सकता। जो लंबित हैं, उन्हें “लंबित उपयोगकर्ता” पृष्ठ पर अस्वीकार करें।</numerusform>
            <numerusform>%n उपयोगकर्ता मौजूद हैं, पर यहाँ से हटाए नहीं जा सकते। जो लंबित हैं, उन्हें “लंबित उपयोगकर्ता” पृष्ठ पर अस्वीकार करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those whom %1 has created nobody is there any more.</source>
        <translation>%1 ने जिन्हें बनाया, उनमें से अब कोई नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n users whom %1 has created are removed.</source>
        <translation>
            <numerusform>%1 का बनाया %n उपयोगकर्ता हटाया जाता है।</numerusform>
            <numerusform>%1 के बनाए %n उपयोगकर्ता हटाए जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are not there any more.</source>
        <translation>
            <numerusform>%n और अब वहाँ नहीं है।</numerusform>
            <numerusform>%n और अब वहाँ नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever was created by it was removed again.</source>
        <translation>इससे बने लोग फिर हटा दिए गए।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportVerdictBar</name>
    <message>
        <source>All %1</source>
        <translation>सभी %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::IvaltImport</name>
    <message>
        <source>Comparing the file with the import</source>
        <translation>फ़ाइल की आयात से तुलना की जा रही है</translation>
    </message>
    <message>
        <source>The journal was closed.</source>
        <translation>जर्नल बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>Looking which rows have been imported already</source>
        <translation>देखा जा रहा है कि कौन-सी पंक्तियाँ पहले ही आयात हो चुकी हैं</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>कनेक्शन बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>It could not be found out which rows have been imported already: %1</source>
        <translation>यह पता नहीं चल सका कि कौन-सी पंक्तियाँ पहले ही आयात हो चुकी हैं: %1</translation>
    </message>
    <message>
        <source>Drop the file again to go on: passwords and other secrets are not kept.</source>
        <translation>आगे बढ़ने के लिए फ़ाइल दोबारा यहाँ छोड़ें: पासवर्ड और दूसरे सीक्रेट रखे नहीं जाते।</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>उपयोगकर्ता आयात करें</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>वर्कस्पेस बंद कर दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rows nobody knows whether they were imported. Go on to have them looked up.</source>
        <translation>
            <numerusform>%n पंक्ति के बारे में पता नहीं है कि वह आयात हुई या नहीं। उसका पता लगवाने के लिए आगे बढ़ें।</numerusform>
            <numerusform>%n पंक्तियों के बारे में पता नहीं है कि वे आयात हुईं या नहीं। उनका पता लगवाने के लिए आगे बढ़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>अंत से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>Waiting for the last answers</source>
        <translation>आखिरी उत्तरों की प्रतीक्षा की जा रही है</translation>
    </message>
    <message>
        <source>The service takes nothing at the moment. %1 Go on later.</source>
        <translation>सेवा फ़िलहाल कुछ स्वीकार नहीं कर रही है। %1 बाद में आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Not sent: the service does not tell which timeslots the person has, and an edit would take them away. Edit the person on the page of users.</source>
        <translation>नहीं भेजा: सेवा नहीं बताती कि व्यक्ति के कौन से समय-खंड हैं, और संपादन उन्हें हटा देता। व्यक्ति को उपयोगकर्ताओं के पृष्ठ पर संपादित करें।</translation>
    </message>
    <message>
        <source>Not sent: the file has changed since the import began and has no such row any more. What it said of passwords and other secrets is not kept, so import it again with them.</source>
        <translation>नहीं भेजा: आयात शुरू होने के बाद फ़ाइल बदल गई और अब उसमें ऐसी पंक्ति नहीं है। उसमें पासवर्ड और अन्य रहस्यों की बातें रखी नहीं जातीं, इसलिए उन्हें लेकर फिर आयात करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that wait are not in this file. They are given up: the report has them among those that failed.</source>
        <translation>
            <numerusform>प्रतीक्षा कर रही %n पंक्ति इस फ़ाइल में नहीं है। उसे छोड़ दिया जाता है: रिपोर्ट में वह विफल पंक्तियों में है।</numerusform>
            <numerusform>प्रतीक्षा कर रही %n पंक्तियाँ इस फ़ाइल में नहीं हैं। उन्हें छोड़ दिया जाता है: रिपोर्ट में वे विफल पंक्तियों में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::IvaltSession</name>
    <message>
        <source>The service does not accept the API key any more.</source>
        <translation>सेवा अब API कुंजी स्वीकार नहीं करती।</translation>
    </message>
</context>
<context>
    <name>gatehouse::JsonPane</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>The data as text</source>
        <translation>डेटा टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ट्री</translation>
    </message>
    <message>
        <source>How to edit the data</source>
        <translation>डेटा कैसे संपादित करना है</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>टेक्स्ट में खोजें</translation>
    </message>
    <message>
        <source>Lay the text out anew</source>
        <translation>टेक्स्ट को नए सिरे से व्यवस्थित करें</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>लिखा हुआ पूर्ववत करें</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>पूर्ववत किया हुआ फिर से करें</translation>
    </message>
    <message>
        <source>Go to what is said here</source>
        <translation>यहाँ बताई गई जगह पर जाएँ</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>गलती दिखाएँ</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>लाइन %1, कॉलम %2: %3</translation>
    </message>
    <message>
        <source>The text is no JSON at present, so there is no tree of it.
%1
Mend it in the text, or take back what was typed.</source>
        <translation>टेक्स्ट अभी JSON नहीं है, इसलिए उसका कोई ट्री नहीं है।
%1
उसे टेक्स्ट में ठीक करें, या लिखा हुआ पूर्ववत करें।</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>मान्य JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (और %n अन्य)</numerusform>
            <numerusform>%1 (और %n अन्य)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::JsonTreeModel</name>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n आइटम</numerusform>
            <numerusform>%n आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>The form’s data</source>
        <translation>फ़ॉर्म का डेटा</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and value</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>A member needs a name.</source>
        <translation>सदस्य का नाम होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>There is a member “%1” already. Choose another name.</source>
        <translation>“%1” नाम का सदस्य पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one such as 12 or -0.5, or make the value a text.</source>
        <translation>“%1” संख्या नहीं है। 12 या -0.5 जैसी कोई संख्या लिखें, या मान को टेक्स्ट बनाएँ।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>gatehouse::JsonTreeView</name>
    <message>
        <source>The data as a tree</source>
        <translation>डेटा ट्री के रूप में</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>डुप्लिकेट करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Turn into</source>
        <translation>इसमें बदलें</translation>
    </message>
    <message>
        <source>Columns of the tree</source>
        <translation>ट्री के कॉलम</translation>
    </message>
</context>
<context>
    <name>gatehouse::KeychainProblemDialog</name>
    <message>
        <source>Kept in memory, passwords and keys are gone when you quit, and you are asked for them again next time. They are never written to a file.</source>
        <translation>मेमोरी में रखे गए पासवर्ड और कुंजियाँ प्रोग्राम बंद करते ही मिट जाते हैं, और अगली बार आपसे फिर से माँगे जाते हैं। उन्हें कभी किसी फ़ाइल में नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>बंद करने तक मेमोरी में रखें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>सिस्टम का संदेश: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::LineDiffView</name>
    <message numerus="yes">
        <source>⋯ %n unchanged lines</source>
        <translation>
            <numerusform>⋯ %n लाइन नहीं बदली</numerusform>
            <numerusform>⋯ %n लाइनें नहीं बदलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n लाइन जोड़ी गई</numerusform>
            <numerusform>%n लाइनें जोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n लाइन हटाई गई</numerusform>
            <numerusform>%n लाइनें हटाई गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ListEdit</name>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::LoadingActivity</name>
    <message>
        <source>Load all rows: %1</source>
        <translation>सभी पंक्तियाँ लोड करें: %1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>साइन आउट करें…</translation>
    </message>
    <message>
        <source>Stay locked</source>
        <translation>लॉक रहने दें</translation>
    </message>
    <message>
        <source>Quit Gatehouse…</source>
        <translation>Gatehouse बंद करें…</translation>
    </message>
    <message>
        <source>Sign out and unlock? What was typed and not saved is lost, and changes that were not sent yet stay unsent.</source>
        <translation>साइन आउट करके अनलॉक करें? जो लिखा गया और सहेजा नहीं गया वह खो जाएगा, और जो परिवर्तन अभी तक नहीं भेजे गए वे नहीं भेजे जाएँगे।</translation>
    </message>
    <message>
        <source>Quit? What was typed and not saved is lost.</source>
        <translation>बंद करें? जो लिखा गया और सहेजा नहीं गया वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::MailView</name>
    <message>
        <source>Preview of the message</source>
        <translation>संदेश का पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>gatehouse::MainWindow</name>
    <message>
        <source>Command palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Collapse or expand the sidebar</source>
        <translation>साइडबार छोटा या बड़ा करें</translation>
    </message>
    <message>
        <source>Workspaces and connections…</source>
        <translation>वर्कस्पेस और कनेक्शन…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>सिस्टम की थीम</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>हल्की थीम</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
</context>
<context>
    <name>gatehouse::MapKeys</name>
    <message>
        <source>Keys and signs of the map</source>
        <translation>नक्शे की कुंजियाँ और चिह्न</translation>
    </message>
    <message>
        <source>Keys on the map</source>
        <translation>नक्शे पर कुंजियाँ</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>next and previous geofence</source>
        <translation>अगला और पिछला जियोफ़ेंस</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>draw a geofence at the crosshair</source>
        <translation>क्रॉसहेयर पर जियोफ़ेंस बनाएँ</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>draw a polygon: Space sets a corner, Enter closes</source>
        <translation>बहुभुज बनाएँ: Space कोना रखता है, Enter बंद करता है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>move the selected one with the arrows; Enter keeps, Esc takes back</source>
        <translation>चुने हुए को तीर कुंजियों से खिसकाएँ; Enter रखता है, Esc वापस लेता है</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ और −</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>नक्शा खिसकाएँ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>switch on or off</source>
        <translation>चालू या बंद करें</translation>
    </message>
    <message>
        <source>Ctrl+D, Del, F2</source>
        <translation>Ctrl+D, Del, F2</translation>
    </message>
    <message>
        <source>duplicate, delete, rename</source>
        <translation>प्रति बनाएँ, हटाएँ, नाम बदलें</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>while dragging: neighbours do not hold</source>
        <translation>खींचते समय: पड़ोसी नहीं पकड़ते</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>on to the table, to the values, back to the map</source>
        <translation>आगे तालिका पर, मानों पर, वापस नक्शे पर</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>टूटी रेखा</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>बंद किया हुआ</translation>
    </message>
    <message>
        <source>Dot at the edge</source>
        <translation>किनारे पर बिंदु</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Dotted with a cross</source>
        <translation>क्रॉस के साथ बिंदुदार</translation>
    </message>
    <message>
        <source>deleted once you save</source>
        <translation>सहेजने पर हटाया जाएगा</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>एक संख्या</translation>
    </message>
    <message>
        <source>as many geofences in one place; a click goes there</source>
        <translation>एक जगह इतने ही जियोफ़ेंस; क्लिक वहाँ ले जाता है</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>while moving or resizing: to the nearest centre or edge</source>
        <translation>हिलाते या आकार बदलते समय: निकटतम केंद्र या किनारे तक</translation>
    </message>
    <message>
        <source>larger and smaller; with Ctrl the map</source>
        <translation>बड़ा और छोटा; Ctrl के साथ मानचित्र</translation>
    </message>
    <message>
        <source>. and ,</source>
        <translation>. और ,</translation>
    </message>
    <message>
        <source>larger and smaller, finer</source>
        <translation>बड़ा और छोटा, बारीकी से</translation>
    </message>
</context>
<context>
    <name>gatehouse::MatrixController</name>
    <message>
        <source>Who may call…</source>
        <translation>कौन कॉल कर सकता है…</translation>
    </message>
    <message>
        <source>The service does not list the permissions of roles, so a full sign is shown only where it has answered a change made from here.</source>
        <translation>सेवा भूमिकाओं की अनुमतियों की सूची नहीं देती, इसलिए भरा हुआ चिह्न केवल वहीं दिखता है जहाँ उसने यहाँ से किए गए परिवर्तन का उत्तर दिया है।</translation>
    </message>
    <message>
        <source>An outline is a likelihood, from the account&apos;s own permissions or from what the service is delivered with. Other administrators may change things meanwhile; the details say where each sign comes from and since when.</source>
        <translation>खाली चिह्न केवल संभावना है, जो खाते की अपनी अनुमतियों से या उससे आती है जिसके साथ सेवा दी जाती है। इस बीच दूसरे एडमिन चीज़ें बदल सकते हैं; विवरण में लिखा होता है कि हर चिह्न कहाँ से और कब से है।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>The signed-in account may not give permissions to roles.</source>
        <translation>साइन इन किए हुए खाते को भूमिकाओं को अनुमतियाँ देने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Nothing to give yet</source>
        <translation>अभी देने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>There are no permissions, or no roles to give them to. Create one of each first.</source>
        <translation>कोई अनुमति नहीं है, या ऐसी कोई भूमिका नहीं है जिसे अनुमति दी जाए। पहले दोनों में से एक-एक बनाएँ।</translation>
    </message>
    <message>
        <source>Create one…</source>
        <translation>एक बनाएँ…</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>कोई अनुमति मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Search for fewer words, or choose another module or verb.</source>
        <translation>कम शब्दों से खोजें, या दूसरा मॉड्यूल या मेथड चुनें।</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Choose a cell to see what is known of it.</source>
        <translation>उसके बारे में क्या पता है, यह देखने के लिए कोई सेल चुनें।</translation>
    </message>
    <message>
        <source>for role %1</source>
        <translation>भूमिका %1 के लिए</translation>
    </message>
    <message>
        <source>The changes are being sent.</source>
        <translation>परिवर्तन भेजे जा रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of the changes were so already, as the service&apos;s refusal shows. That is known now.</source>
        <translation>
            <numerusform>सेवा के मना करने से पता चला कि %n परिवर्तन पहले से ही लागू था। अब यह पता है।</numerusform>
            <numerusform>सेवा के मना करने से पता चला कि %n परिवर्तन पहले से ही लागू थे। अब यह पता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows shown…</source>
        <translation>दिखती पंक्तियाँ निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>gatehouse::MatrixLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation>चिह्न: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::MatrixPage</name>
    <message>
        <source>Roles shown</source>
        <translation>दिखाई गई भूमिकाएँ</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>सभी भूमिकाएँ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>सभी मॉड्यूल</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>All verbs</source>
        <translation>सभी मेथड</translation>
    </message>
    <message>
        <source>Own organization&apos;s</source>
        <translation>अपने संगठन की</translation>
    </message>
    <message>
        <source>Default organization&apos;s</source>
        <translation>डिफ़ॉल्ट संगठन की</translation>
    </message>
    <message>
        <source>Mark to give</source>
        <translation>देने का निशान लगाएँ</translation>
    </message>
    <message>
        <source>Mark to take away</source>
        <translation>वापस लेने का निशान लगाएँ</translation>
    </message>
    <message>
        <source>Drop the mark</source>
        <translation>निशान हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Undo the last mark</source>
        <translation>पिछला निशान पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo the mark</source>
        <translation>निशान फिर से लगाएँ</translation>
    </message>
    <message>
        <source>Discard all marks</source>
        <translation>सभी निशान छोड़ें</translation>
    </message>
    <message>
        <source>Show marked permissions only</source>
        <translation>केवल निशान वाली अनुमतियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>विवरण दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>अनुमतियाँ खोजें</translation>
    </message>
    <message>
        <source>Words in code, module, path or verbs</source>
        <translation>कोड, मॉड्यूल, पाथ या मेथड के शब्द</translation>
    </message>
    <message>
        <source>Page actions</source>
        <translation>पेज की कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 permissions, %2 roles</source>
        <translation>%1 अनुमतियाँ, %2 भूमिकाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n to give</source>
        <translation>
            <numerusform>%n दी जानी है</numerusform>
            <numerusform>%n दी जानी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take away</source>
        <translation>
            <numerusform>%n वापस ली जानी है</numerusform>
            <numerusform>%n वापस ली जानी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>%n परिवर्तन सहेजें</numerusform>
            <numerusform>%n परिवर्तन सहेजें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::MatrixView</name>
    <message>
        <source>Roles and permissions</source>
        <translation>भूमिकाएँ और अनुमतियाँ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
</context>
<context>
    <name>gatehouse::MomentEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>कैलेंडर से चुनें</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>वर्ष-महीना-दिन</translation>
    </message>
    <message>
        <source>Year-month-day hours:minutes</source>
        <translation>वर्ष-महीना-दिन घंटे:मिनट</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>The clock is put forward over %1 that day and never shows it. %2 is taken instead.</source>
        <translation>उस दिन घड़ी %1 के पार आगे की जाती है और वह समय कभी नहीं आता। उसकी जगह %2 लिया जाता है।</translation>
    </message>
    <message>
        <source>The clock is put back that day and shows %1 twice. The first is taken; for the second type %2.</source>
        <translation>उस दिन घड़ी पीछे की जाती है और %1 दो बार आता है। पहला लिया जाता है; दूसरे के लिए %2 लिखें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::MonthGrid</name>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
</context>
<context>
    <name>gatehouse::OpenOrganizationDialog</name>
    <message>
        <source>Reactivate…</source>
        <translation>फिर से सक्रिय करें…</translation>
    </message>
    <message>
        <source>Open an organization</source>
        <translation>संगठन खोलें</translation>
    </message>
    <message>
        <source>Edit an organization</source>
        <translation>संगठन संपादित करें</translation>
    </message>
    <message>
        <source>No list shows deactivated organizations, but they can still be edited and reactivated.</source>
        <translation>निष्क्रिय किए गए संगठन किसी सूची में नहीं दिखते, लेकिन उन्हें संपादित और फिर से सक्रिय किया जा सकता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Id or code</source>
        <translation>ID या कोड</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Digits are taken for an id, anything else for a code.</source>
        <translation>केवल अंक हों तो उसे ID माना जाता है, नहीं तो कोड।</translation>
    </message>
    <message>
        <source>This line of the service cannot show one organization by its id.</source>
        <translation>सेवा की यह लाइन किसी एक संगठन को उसके ID से नहीं दिखा सकती।</translation>
    </message>
    <message>
        <source>Enter an id or a code.</source>
        <translation>ID या कोड लिखें।</translation>
    </message>
    <message>
        <source>Enter an id.</source>
        <translation>ID लिखें।</translation>
    </message>
    <message>
        <source>An id has only digits. Look it up in the change log or ask for it.</source>
        <translation>ID में केवल अंक होते हैं। उसे परिवर्तन लॉग में देखें या किसी से पूछें।</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Check the id or code. A code is looked for in the tenant you work in.</source>
        <translation>ID या कोड जाँचें। कोड उसी टेनेंट में खोजा जाता है जिसमें आप काम कर रहे हैं।</translation>
    </message>
</context>
<context>
    <name>gatehouse::OpenWorkspace</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>%1 acting as %2</source>
        <comment>account and organization</comment>
        <translation>%1, %2 की ओर से</translation>
    </message>
    <message>
        <source>%1 (%2), tenant %3</source>
        <translation>%1 (%2), टेनेंट %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::OperationTable</name>
    <message>
        <source>Add operation</source>
        <translation>ऑपरेशन जोड़ें</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ऑपरेशन</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>Remove this operation</source>
        <translation>यह ऑपरेशन हटाएँ</translation>
    </message>
    <message>
        <source>Choose or search</source>
        <translation>चुनें या खोजें</translation>
    </message>
    <message>
        <source>Choose an operation for every line, or remove the line.</source>
        <translation>हर पंक्ति के लिए ऑपरेशन चुनें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>There is no operation called “%1”. Choose one from the list.</source>
        <translation>“%1” नाम का कोई ऑपरेशन नहीं है। सूची से कोई ऑपरेशन चुनें।</translation>
    </message>
    <message>
        <source>“%1” stands there twice. Remove one of the lines.</source>
        <translation>“%1” दो बार लिखा है। इनमें से एक पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Write the path of “%1” from the first slash on, without blanks.</source>
        <translation>“%1” का पाथ पहले स्लैश से शुरू करके, खाली जगह के बिना लिखें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where nobody has seen the body, a JSON body may stand behind the path, such as %1. What is in braces is filled in, and left out where there is nothing for it.</source>
        <translation>जहाँ बॉडी किसी ने नहीं देखी है, वहाँ पथ के पीछे JSON बॉडी हो सकती है, जैसे %1। कोष्ठकों में जो है वह भर दिया जाता है, और जहाँ उसके लिए कुछ न हो वहाँ छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>The body of “%1” cannot be set here. Write its path only.</source>
        <translation>“%1” की बॉडी यहाँ तय नहीं की जा सकती। केवल उसका पथ लिखें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationScope</name>
    <message>
        <source>There is no organization yet</source>
        <translation>अभी कोई संगठन नहीं है</translation>
    </message>
    <message>
        <source>Geofences, timeslots and users belong to one. Create it first.</source>
        <translation>जियोफ़ेंस, समय-खंड और उपयोगकर्ता किसी संगठन के होते हैं। पहले उसे बनाएँ।</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>नया संगठन…</translation>
    </message>
</context>
<context>
    <name>gatehouse::PageActions</name>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation>सभी पंक्तियाँ लोड करें</translation>
    </message>
    <message>
        <source>Stop loading rows</source>
        <translation>पंक्तियाँ लोड करना रोकें</translation>
    </message>
    <message>
        <source>The signed-in account may not do this.</source>
        <translation>साइन इन किए हुए खाते को यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>%1 could not be read for editing. %2</source>
        <translation>%1 को संपादन के लिए पढ़ा नहीं जा सका। %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 संपादित करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>पंक्तियाँ पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>पंक्तियाँ CSV के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>पंक्तियाँ JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>स्तंभ चुनें</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>No %1 is chosen.</source>
        <translation>कोई %1 चुना नहीं गया है।</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>पहले कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Select only one row for this.</source>
        <translation>इसके लिए केवल एक पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Only an organization admin may do this. Sign in as one.</source>
        <translation>केवल संगठन एडमिन ही यह कर सकता है। ऐसे किसी खाते से साइन इन करें।</translation>
    </message>
    <message>
        <source>%1: what you entered is added to what is there. The service takes none of it away again.</source>
        <translation>%1: आपने जो लिखा वह मौजूदा में जोड़ा जाता है। सेवा उसमें से कुछ भी वापस नहीं हटाती।</translation>
    </message>
    <message>
        <source>This line of the service has no operation for this.</source>
        <translation>सेवा की इस लाइन में इसके लिए कोई ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name no path for this.</source>
        <translation>कनेक्शन की सेटिंग में इसके लिए कोई पथ नहीं है।</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>पहले से ऐसा ही है।</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n चुना</numerusform>
            <numerusform>%n चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>कुछ नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>%1: the service does not tell what it is now, so the new one replaces it for good.</source>
        <translation>%1: सेवा यह नहीं बताती कि अभी वह क्या है, इसलिए नया उसे हमेशा के लिए बदल देता है।</translation>
    </message>
    <message>
        <source>%1 could not be read, and nothing was sent. %2</source>
        <translation>%1 को पढ़ा नहीं जा सका, और कुछ नहीं भेजा गया। %2</translation>
    </message>
    <message>
        <source>Made by the service: %1</source>
        <translation>सेवा ने बनाया: %1</translation>
    </message>
    <message>
        <source>Copy what is secret now: the service may not tell it again. It is hidden until you ask for it, and written nowhere by this program.</source>
        <translation>जो गुप्त है उसे अभी कॉपी करें: हो सकता है सेवा उसे फिर न बताए। जब तक आप न माँगें यह छिपा रहता है, और यह प्रोग्राम इसे कहीं नहीं लिखता।</translation>
    </message>
</context>
<context>
    <name>gatehouse::PageController</name>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ भी मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>No row matches the search and the filters.</source>
        <translation>खोज और फ़िल्टर से कोई पंक्ति मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>There is no %1 yet</source>
        <translation>अभी कोई %1 नहीं है</translation>
    </message>
    <message>
        <source>%1 belong to one. Create it first.</source>
        <translation>%1 इसी के होते हैं। पहले इसे बनाएँ।</translation>
    </message>
    <message>
        <source>%1 belong to one. Ask somebody who may create it.</source>
        <translation>%1 इसी के होते हैं। जिसे बनाने की अनुमति हो, उससे कहें।</translation>
    </message>
    <message>
        <source>New %1…</source>
        <translation>नया %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>लोड करना रोकें</translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation>सभी पंक्तियाँ लोड करें</translation>
    </message>
    <message>
        <source>The data did not come in time.</source>
        <translation>डेटा समय पर नहीं आया।</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>No %1 is chosen</source>
        <translation>कोई %1 चुना नहीं गया है</translation>
    </message>
    <message>
        <source>Choose one above to see what belongs to it.</source>
        <translation>उससे जुड़ा डेटा देखने के लिए ऊपर कोई एक चुनें।</translation>
    </message>
    <message>
        <source>This line of the service cannot list them</source>
        <translation>सेवा की यह लाइन इनकी सूची नहीं दे सकती</translation>
    </message>
    <message>
        <source>Nothing matches yet</source>
        <translation>अभी तक कुछ भी मेल नहीं खाया</translation>
    </message>
    <message>
        <source>Nothing matches so far</source>
        <translation>अब तक कुछ भी मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>The service lists this as it was a while ago, so the change may show here later.</source>
        <translation>सेवा यहाँ कुछ देर पहले की स्थिति दिखाती है, इसलिए बदलाव यहाँ बाद में दिख सकता है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::PageDetails</name>
    <message>
        <source>Nothing selected</source>
        <translation>कुछ चुना नहीं गया</translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>पूरा देखने के लिए कोई पंक्ति चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n पंक्ति चुनी गई</numerusform>
            <numerusform>%n पंक्तियाँ चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions apply to all of them.</source>
        <translation>क्रियाएँ इन सभी पर लागू होती हैं।</translation>
    </message>
    <message>
        <source>The service does not tell.</source>
        <translation>सेवा यह नहीं बताती।</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>और जानकारी</translation>
    </message>
</context>
<context>
    <name>gatehouse::PageFrame</name>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
</context>
<context>
    <name>gatehouse::PasswordPoints</name>
    <message>
        <source>The service says: %1</source>
        <translation>सेवा का संदेश: %1</translation>
    </message>
    <message>
        <source>Services of this line usually ask for this; yours may ask for more:</source>
        <translation>इस लाइन की सेवाएँ आम तौर पर ये माँगती हैं; आपकी सेवा और भी माँग सकती है:</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: पूरा हुआ</translation>
    </message>
    <message>
        <source>%1: not met yet</source>
        <translation>%1: अभी पूरा नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>gatehouse::PasteDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Write or paste at least one.</source>
        <translation>कम से कम एक लिखें या पेस्ट करें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>entries that are wrong, and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::PeopleCount</name>
    <message>
        <source>You cancelled counting.</source>
        <translation>आपने गिनती रद्द कर दी।</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>गिनती रद्द कर दी गई।</translation>
    </message>
    <message numerus="yes">
        <source>The service cannot count them by itself, and all %n users of the tenant are too many to look through.</source>
        <translation>
            <numerusform>सेवा इन्हें खुद नहीं गिन सकती, और टेनेंट के %n उपयोगकर्ता को पूरा देखना बहुत ज़्यादा है।</numerusform>
            <numerusform>सेवा इन्हें खुद नहीं गिन सकती, और टेनेंट के सभी %n उपयोगकर्ता इतने ज़्यादा हैं कि सबको देखा नहीं जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not tell.</source>
        <translation>सेवा ने नहीं बताया।</translation>
    </message>
    <message>
        <source>Counting who is deactivated</source>
        <translation>गिना जा रहा है कि कौन निष्क्रिय किए जाएँगे</translation>
    </message>
    <message>
        <source>users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionHeader</name>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>All verbs</source>
        <translation>सभी मेथड</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>verbs and path</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::PlaceCanvas</name>
    <message>
        <source>Map: choose a place</source>
        <translation>नक्शा: जगह चुनें</translation>
    </message>
</context>
<context>
    <name>gatehouse::PlaceSearchField</name>
    <message>
        <source>Find a place</source>
        <translation>स्थान खोजें</translation>
    </message>
    <message>
        <source>A town, or coordinates such as 31.634, 74.872</source>
        <translation>नगर, या 31.634, 74.872 जैसे निर्देशांक</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>मिले स्थान</translation>
    </message>
    <message>
        <source>No such place. The names of towns with 5,000 people and more are known, and coordinates such as 31.634, 74.872.</source>
        <translation>ऐसा कोई स्थान नहीं। 5,000 या अधिक लोगों वाले नगरों के नाम ज्ञात हैं, और 31.634, 74.872 जैसे निर्देशांक।</translation>
    </message>
    <message>
        <source>Reading the names of places…</source>
        <translation>स्थानों के नाम पढ़े जा रहे हैं…</translation>
    </message>
</context>
<context>
    <name>gatehouse::PlaceholderList</name>
    <message>
        <source>Placeholders</source>
        <translation>प्लेसहोल्डर</translation>
    </message>
    <message>
        <source>Misspelt? Nearly %1</source>
        <translation>वर्तनी की गलती? मिलता-जुलता: %1</translation>
    </message>
    <message>
        <source>Missing: the stored version has it</source>
        <translation>गायब: सहेजे हुए संस्करण में यह है</translation>
    </message>
    <message>
        <source>New in %1: no other template has it</source>
        <translation>%1 में नया: किसी और टेम्पलेट में यह नहीं है</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>The message has no placeholders. Write a name in braces, such as {name}, where the service should put a value.</source>
        <translation>संदेश में कोई प्लेसहोल्डर नहीं है। जहाँ सेवा को मान रखना हो, वहाँ कोष्ठकों { } में नाम लिखें, जैसे {name}।</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>डालें</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 डालें</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 लिखें</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>नमूना मान</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>%1 का नमूना मान</translation>
    </message>
</context>
<context>
    <name>gatehouse::PolygonCover</name>
    <message>
        <source>Area</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a name and a number that tells it from others of the same name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>%1 को ढकें</translation>
    </message>
</context>
<context>
    <name>gatehouse::ProblemList</name>
    <message>
        <source>What is wrong with these geofences</source>
        <translation>इन जियोफ़ेंस में क्या ग़लत है</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n त्रुटि</numerusform>
            <numerusform>%n त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to point out</source>
        <translation>बताने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Show or hide what is wrong or worth knowing with these geofences</source>
        <translation>इन जियोफ़ेंस में क्या ग़लत या जानने योग्य है, दिखाएँ या छिपाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::QueueFilter</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>निर्णयकर्ता</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>कोई और…</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>कॉलम रीसेट करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordForm</name>
    <message>
        <source>%1 *</source>
        <extracomment>the label of a value that must be given</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 आवश्यक है।</translation>
    </message>
    <message>
        <source>The service cannot empty %1, it would stay as it was. Write another value or the old one.</source>
        <translation>सेवा %1 को खाली नहीं कर सकती, वह जैसा था वैसा ही रहेगा। कोई दूसरा मान या पुराना मान लिखें।</translation>
    </message>
    <message>
        <source>Give both, or leave both blank so that the service makes them.</source>
        <translation>दोनों दें, या दोनों ख़ाली छोड़ें ताकि सेवा उन्हें बनाए।</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordFormRun</name>
    <message>
        <source>Fill in the fields named below, then try this again.</source>
        <translation>नीचे बताए गए फ़ील्ड भरें, फिर इसे दोबारा आज़माएँ।</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>%1 को भेजा गया।</translation>
    </message>
    <message>
        <source>The sandbox sends nothing. It would have sent: %1</source>
        <translation>सैंडबॉक्स कुछ नहीं भेजता। उसने यह भेजा होता: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>What you enter is added. The service does not tell which there are, and takes none away.</source>
        <translation>आप जो लिखते हैं वह जोड़ा जाता है। सेवा यह नहीं बताती कि कौन-से पहले से हैं, और कोई भी नहीं हटाती।</translation>
    </message>
    <message>
        <source>Leave both blank, and the service makes them.</source>
        <translation>दोनों ख़ाली छोड़ें, तो सेवा उन्हें बनाती है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordNames</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a record&apos;s name and its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordPicker</name>
    <message>
        <source>Search %1</source>
        <translation>%1 खोजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n चुना गया</numerusform>
            <numerusform>%n चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ भी मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Nothing matches so far</source>
        <translation>अब तक कुछ भी मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation>सभी पंक्तियाँ लोड करें</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>कुछ और खोजें।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>Create what is to be chosen on the page &quot;%1&quot;, then try again.</source>
        <translation>जो चुनना है उसे पेज &quot;%1&quot; पर बनाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation>केवल %1: %2</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>%1: %2 को छोड़कर</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>सेल</translation>
    </message>
    <message>
        <source>Rows as text</source>
        <translation>पंक्तियाँ टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>Rows as CSV</source>
        <translation>पंक्तियाँ CSV के रूप में</translation>
    </message>
    <message>
        <source>Rows as JSON</source>
        <translation>पंक्तियाँ JSON के रूप में</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>%1 के अनुसार फ़िल्टर करें…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ReferenceHelp</name>
    <message>
        <source>Choose for %1…</source>
        <translation>%1 के लिए चुनें…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>The service knows no %1 %2.</source>
        <translation>सेवा में %1 %2 नहीं है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::RequestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>संपादन जारी रखें</translation>
    </message>
    <message>
        <source>Close without saving? What you changed here will be lost.</source>
        <translation>सहेजे बिना बंद करें? आपने यहाँ जो बदला है वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>परिवर्तन छोड़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>gatehouse::RequestReview</name>
    <message>
        <source>Nothing selected</source>
        <translation>कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Choose a request, or go through them with J and K.</source>
        <translation>कोई अनुरोध चुनें, या J और K से एक-एक करके देखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>%n अनुरोध चुना गया</numerusform>
            <numerusform>%n अनुरोध चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>A approves and R rejects those of them that are open, with one comment for all.</source>
        <translation>इनमें से जो लंबित हैं, उन्हें A स्वीकृत और R अस्वीकार करता है, सबके लिए एक ही टिप्पणी के साथ।</translation>
    </message>
    <message>
        <source>User %1</source>
        <extracomment>who a request comes from, where only the id is known</extracomment>
        <translation>उपयोगकर्ता %1</translation>
    </message>
    <message>
        <source>wants to be %1</source>
        <translation>%1 बनना चाहते हैं</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>कितना पुराना</translation>
    </message>
    <message>
        <source>The service does not tell when it was made. First seen here: %1</source>
        <translation>सेवा यह नहीं बताती कि यह कब किया गया था। यहाँ पहली बार देखा गया: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>It was sent without answers.</source>
        <translation>यह बिना उत्तरों के भेजा गया था।</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>अनुरोधकर्ता</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>इसे पढ़ा नहीं जा सका। %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The signed-in account may not read it.</source>
        <translation>साइन इन किए हुए खाते को इसे पढ़ने की अनुमति नहीं है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ReviewDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>क्या भेजा जाएगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation and what it is done to</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n changes back</source>
        <translation>
            <numerusform>%n परिवर्तन पूर्ववत करें</numerusform>
            <numerusform>%n परिवर्तन पूर्ववत करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n changes</source>
        <translation>
            <numerusform>%n परिवर्तन की समीक्षा करें</numerusform>
            <numerusform>%n परिवर्तनों की समीक्षा करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue without sending</source>
        <translation>भेजे बिना जारी रखें</translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes</source>
        <translation>
            <numerusform>%n परिवर्तन भेजें</numerusform>
            <numerusform>%n परिवर्तन भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>workspace and account</comment>
        <translation>%1, %2 के रूप में</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>और %n अन्य परिवर्तन।</numerusform>
            <numerusform>और %n अन्य परिवर्तन।</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent, whatever you choose.</source>
        <translation>ड्राई रन: आप कुछ भी चुनें, कुछ भेजा नहीं जाता।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more consequences.</source>
        <translation>
            <numerusform>और %n अन्य प्रभाव।</numerusform>
            <numerusform>और %n अन्य प्रभाव।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is production. Type “%1” to confirm.</source>
        <translation>यह प्रोडक्शन है। पुष्टि के लिए “%1” लिखें।</translation>
    </message>
    <message>
        <source>List them all…</source>
        <translation>सबकी सूची…</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out since they are so already.</source>
        <translation>
            <numerusform>%n छोड़ा गया क्योंकि वह पहले से ऐसा ही है।</numerusform>
            <numerusform>%n छोड़े गए क्योंकि वे पहले से ऐसे ही हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out since they would be refused or could not be read.</source>
        <translation>
            <numerusform>%n छोड़ा गया, क्योंकि वह अस्वीकृत होता या पढ़ा नहीं जा सका।</numerusform>
            <numerusform>%n छोड़े गए, क्योंकि वे अस्वीकृत होते या पढ़े नहीं जा सके।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RoleApplication</name>
    <message>
        <source>Request a role</source>
        <translation>भूमिका का अनुरोध करें</translation>
    </message>
    <message>
        <source>The admins of your organization decide about it, and you hear of it by mail. Until then there can be one request for a role.</source>
        <translation>आपके संगठन के एडमिन इस पर निर्णय लेते हैं, और आपको ईमेल से पता चलता है। तब तक एक भूमिका के लिए एक ही अनुरोध हो सकता है।</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>अनुरोध भेजें</translation>
    </message>
    <message>
        <source>In years, as a whole number.</source>
        <translation>वर्षों में, पूर्ण संख्या के रूप में।</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>भूमिका %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>No request was made: an earlier one for this role was approved. Sign in again to use the role.</source>
        <translation>कोई अनुरोध नहीं किया गया: इस भूमिका का पिछला अनुरोध स्वीकृत हो गया था। भूमिका का उपयोग करने के लिए फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>No request was made: an earlier one for this role is under review, and the service keeps to it. Ask an admin of your organization.</source>
        <translation>कोई अनुरोध नहीं किया गया: इस भूमिका का पिछला अनुरोध समीक्षाधीन है, और सेवा उसी पर टिकी रहती है। अपने संगठन के किसी एडमिन से पूछें।</translation>
    </message>
    <message>
        <source>Dry run: nothing was sent. What you typed is still here.</source>
        <translation>ड्राई रन: कुछ भी नहीं भेजा गया। आपने जो लिखा वह अब भी यहीं है।</translation>
    </message>
    <message>
        <source>Your organization has no such role. Choose one from the list.</source>
        <translation>आपके संगठन में ऐसी कोई भूमिका नहीं है। सूची में से कोई चुनें।</translation>
    </message>
    <message>
        <source>Sending it once more does no harm: the service refuses a second request.</source>
        <translation>इसे एक बार फिर भेजने से कोई नुकसान नहीं है: सेवा दूसरे अनुरोध के लिए मना करती है।</translation>
    </message>
    <message>
        <source>Choose another role, or wait until the admins of your organization have decided.</source>
        <translation>कोई दूसरी भूमिका चुनें, या तब तक प्रतीक्षा करें जब तक आपके संगठन के व्यवस्थापक निर्णय न ले लें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::RoleMatrix</name>
    <message>
        <source>%1, to be given</source>
        <translation>%1, दी जानी है</translation>
    </message>
    <message>
        <source>%1, to be taken away</source>
        <translation>%1, वापस ली जानी है</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>सहेजा नहीं गया: %1</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>निष्क्रिय</translation>
    </message>
</context>
<context>
    <name>gatehouse::RoleRequestPage</name>
    <message>
        <source>Request a role…</source>
        <translation>भूमिका का अनुरोध करें…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>स्वीकृत करें…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>अस्वीकार करें…</translation>
    </message>
    <message>
        <source>Set aside for review…</source>
        <translation>समीक्षा के लिए अलग रखें…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>अपठित के रूप में चिह्नित करें</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>अगला अनुरोध</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>पिछला अनुरोध</translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation>सभी पंक्तियाँ लोड करें</translation>
    </message>
    <message>
        <source>Stop loading rows</source>
        <translation>पंक्तियाँ लोड करना रोकें</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>सभी को पठित के रूप में चिह्नित करें</translation>
    </message>
    <message>
        <source>Select a request first.</source>
        <translation>पहले कोई अनुरोध चुनें।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>The signed-in account may not do this.</source>
        <translation>साइन इन किए हुए खाते को यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>It was decided already, and the service accepts no later decision.</source>
        <translation>इस पर पहले ही निर्णय लिया जा चुका है, और सेवा इसके बाद कोई निर्णय स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>अनुरोध खोजें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>कोई भी भूमिका</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>मैं</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>निर्णयकर्ता</translation>
    </message>
    <message>
        <source>Whose decisions do you want to see?</source>
        <translation>आप किसके निर्णय देखना चाहते हैं?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>%1: there is no such request any more.</source>
        <translation>%1: ऐसा कोई अनुरोध अब नहीं है।</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>The data did not come in time.</source>
        <translation>डेटा समय पर नहीं आया।</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>The signed-in account is no organization admin.</source>
        <translation>साइन इन किया हुआ खाता संगठन एडमिन नहीं है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>In the sandbox that is %1 with the password %2.</source>
        <translation>सैंडबॉक्स में वह %1 है, पासवर्ड %2 के साथ।</translation>
    </message>
    <message>
        <source>Only organization admins see role requests</source>
        <translation>भूमिका अनुरोध केवल संगठन एडमिन देख सकते हैं</translation>
    </message>
    <message>
        <source>%1 is a system admin, and the service refuses these here too. Sign in as an admin of the organization. To make somebody one, choose the person on the page Users; they must sign in again afterwards.</source>
        <translation>%1 सिस्टम एडमिन है, और सेवा उसे भी यहाँ मना करती है। संगठन के एडमिन के रूप में साइन इन करें। किसी को एडमिन बनाने के लिए पेज “उपयोगकर्ता” पर उस व्यक्ति को चुनें; उसके बाद उसे फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>%1 is no admin of an organization. Sign in as one to decide about requests. Your own request for a role you can send from here.</source>
        <translation>%1 किसी संगठन का एडमिन नहीं है। अनुरोधों पर निर्णय लेने के लिए ऐसे किसी खाते से साइन इन करें। भूमिका के लिए अपना अनुरोध आप यहाँ से भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>किसी और के रूप में साइन इन करें…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ भी मेल नहीं खाता</translation>
    </message>
    <message>
        <source>No request matches the search and the conditions on columns.</source>
        <translation>खोज और कॉलम की शर्तों से कोई अनुरोध मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Clear search and conditions</source>
        <translation>खोज और शर्तें साफ़ करें</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>आपके लिए कुछ लंबित नहीं है</translation>
    </message>
    <message>
        <source>Every request for a role in your organization is decided. New ones appear here by themselves. To see earlier ones, choose another status above.</source>
        <translation>आपके संगठन में भूमिका के हर अनुरोध पर निर्णय लिया जा चुका है। नए अनुरोध यहाँ अपने आप दिखते हैं। पुराने अनुरोध देखने के लिए ऊपर दूसरी स्थिति चुनें।</translation>
    </message>
    <message>
        <source>No such requests</source>
        <translation>ऐसा कोई अनुरोध नहीं है</translation>
    </message>
    <message>
        <source>Your organization has no request with this status, role and handler.</source>
        <translation>आपके संगठन में इस स्थिति, भूमिका और निर्णयकर्ता वाला कोई अनुरोध नहीं है।</translation>
    </message>
    <message>
        <source>Show open requests</source>
        <translation>लंबित अनुरोध दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>लोड करना रोकें</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>पिछली जाँच: %1</translation>
    </message>
    <message>
        <source>Not reached; last checked at %1</source>
        <translation>संपर्क नहीं हुआ; पिछली जाँच: %1</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>संपर्क नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>gatehouse::RoleTitles</name>
    <message>
        <source>role %1</source>
        <extracomment>a role of which only the id is known</extracomment>
        <translation>भूमिका %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::RuleCheckList</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Uncheck all: %1</source>
        <translation>सबका चयन हटाएँ: %1</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (निष्क्रिय)</translation>
    </message>
    <message>
        <source>none there</source>
        <translation>वहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>साफ़ करें (Esc)</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>लिखा हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>लिखा हुआ छिपाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>यह सत्र</translation>
    </message>
    <message>
        <source>Sign out there…</source>
        <translation>वहाँ से साइन आउट करें…</translation>
    </message>
    <message>
        <source>Sign out there: %1, %2</source>
        <translation>वहाँ से साइन आउट करें: %1, %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::SettingEditor</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 पहले जैसा करें</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>अन्य…</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, %2 में</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>gatehouse::SettingsEditing</name>
    <message>
        <source>All settings are as they were at first.</source>
        <translation>सभी सेटिंग वैसी हैं जैसी शुरू में थीं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>सेटिंग (*.json)</translation>
    </message>
    <message>
        <source>Save settings to a file…</source>
        <translation>सेटिंग फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>सेटिंग सहेजें</translation>
    </message>
    <message>
        <source>Read settings from a file…</source>
        <translation>सेटिंग फ़ाइल से पढ़ें…</translation>
    </message>
    <message>
        <source>Read settings</source>
        <translation>सेटिंग पढ़ें</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 लिखा नहीं जा सका: %2। कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) read from %1.</source>
        <translation>
            <numerusform>%1 से %n सेटिंग पढ़ी गई।</numerusform>
            <numerusform>%1 से %n सेटिंग पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no settings. Choose a file that was saved here.</source>
        <translation>%1 में कोई सेटिंग नहीं है। यहाँ सहेजी गई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 पढ़ा नहीं जा सका: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब पहले जैसा करें</translation>
    </message>
    <message>
        <source>Page actions</source>
        <translation>पेज की क्रियाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::SettingsStore</name>
    <message>
        <source>%1 It was put aside as %2, and every setting is as it was at first.</source>
        <translation>%1 इसे %2 के रूप में अलग रख दिया गया, और हर सेटिंग फिर से शुरुआती मान पर है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>साइडबार बड़ा करें</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>साइडबार छोटा करें</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
</context>
<context>
    <name>gatehouse::SidebarModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला है</translation>
    </message>
</context>
<context>
    <name>gatehouse::SignInDialog</name>
    <message>
        <source>System administrator</source>
        <translation>सिस्टम एडमिन</translation>
    </message>
    <message>
        <source>Manages every organization of the service.</source>
        <translation>सेवा के हर संगठन का प्रबंधन करता है।</translation>
    </message>
    <message>
        <source>Member of an organization</source>
        <translation>संगठन का सदस्य</translation>
    </message>
    <message>
        <source>For organization and tenant administrators.</source>
        <translation>संगठन और टेनेंट एडमिन के लिए।</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>इस कंप्यूटर पर साइन इन रहें</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in to ELEVATE</source>
        <translation>ELEVATE में साइन इन करें</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on where you were.</source>
        <translation>आपका सत्र समाप्त हो गया है। जहाँ थे वहीं से आगे बढ़ने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Your work is kept: what you typed and selected is still there.</source>
        <translation>आपका काम सुरक्षित है: आपने जो लिखा और चुना था वह अब भी वहीं है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>E-mail, phone or user name</source>
        <translation>ईमेल, फ़ोन या उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>इस रूप में साइन इन करें</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>इस कंप्यूटर के कीचेन में रखा जाता है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>कनेक्शन सेटिंग…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Write the e-mail address, phone number or user name you sign in with.</source>
        <translation>वह ईमेल पता, फ़ोन नंबर या उपयोगकर्ता नाम लिखें जिससे आप साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Switch ELEVATE account</source>
        <translation>ELEVATE खाता बदलें</translation>
    </message>
    <message>
        <source>The present account stays signed in until the new one is accepted.</source>
        <translation>नया खाता स्वीकार होने तक मौजूदा खाता साइन इन रहता है।</translation>
    </message>
    <message>
        <source>Stay signed in until I quit</source>
        <translation>बंद करने तक साइन इन रहें</translation>
    </message>
    <message>
        <source>Kept in memory, as you chose to do without a keychain.</source>
        <translation>मेमोरी में रखा जाता है, क्योंकि आपने कीचेन के बिना काम करना चुना है।</translation>
    </message>
    <message>
        <source>Forgot password…</source>
        <translation>पासवर्ड भूल गए…</translation>
    </message>
    <message>
        <source>Sign up…</source>
        <translation>साइन अप करें…</translation>
    </message>
</context>
<context>
    <name>gatehouse::SignInFlow</name>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>कुंजी जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>कीचेन की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>It is done. Now sign in with the password you chose.</source>
        <translation>यह हो गया है। अब अपने चुने हुए पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>सेवा से पूछा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>gatehouse::SignInStep</name>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
</context>
<context>
    <name>gatehouse::SlotDrafts</name>
    <message>
        <source>New timeslot</source>
        <translation>नया टाइमस्लॉट</translation>
    </message>
    <message>
        <source>It is no longer at the service: somebody has deleted it. Saving adds it again.</source>
        <translation>यह अब सेवा में नहीं है: किसी ने इसे हटा दिया है। सहेजने पर फिर जुड़ जाएगा।</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you edited it. Saving replaces what they did with your values.</source>
        <translation>आपके संपादन के बाद किसी और ने इसे बदला है। सहेजने पर उनके बदलाव की जगह आपके मान आ जाते हैं।</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you edited it. What they did is shown here with your edits. Look at it before you save.</source>
        <translation>आपके संपादन के बाद किसी और ने इसे बदला है। उनके बदलाव यहाँ आपके संपादनों के साथ दिखाए गए हैं। सहेजने से पहले देख लें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::StatusArea</name>
    <message>
        <source>offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>कनेक्ट है</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service and its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>खाता %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n चल रही है</numerusform>
            <numerusform>%n चल रही हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities running. Show them</source>
        <translation>
            <numerusform>%n गतिविधि चल रही है। दिखाएँ</numerusform>
            <numerusform>%n गतिविधियाँ चल रही हैं। दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent</source>
        <translation>ड्राई रन: कुछ भी नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Dry run: changes are shown, nothing is sent. End the dry run</source>
        <translation>ड्राई रन: परिवर्तन दिखाए जाते हैं, कुछ भी नहीं भेजा जाता। ड्राई रन समाप्त करें</translation>
    </message>
    <message>
        <source>Changes are shown and nothing is sent. Click to end the dry run.</source>
        <translation>परिवर्तन दिखाए जाते हैं और कुछ भी नहीं भेजा जाता। ड्राई रन समाप्त करने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Accounts and keys of this workspace</source>
        <translation>इस वर्कस्पेस के खाते और कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::StretchOffer</name>
    <message>
        <source>%1: %2 is stored by itself and assigned to nobody yet. Whoever has the rest of %1 does not get in then.</source>
        <translation>%1: %2 अलग से रखा गया है और अभी किसी को सौंपा नहीं गया है। जिनके पास %1 का बाकी हिस्सा है, वे इस समय में अंदर नहीं आ सकते।</translation>
    </message>
    <message>
        <source>It cannot be assigned beside the rest: this connection stores one timeslot for each user.</source>
        <translation>इसे बाकी के साथ सौंपा नहीं जा सकता: यह कनेक्शन हर उपयोगकर्ता का एक ही टाइमस्लॉट रखता है।</translation>
    </message>
    <message>
        <source>Assign it…</source>
        <translation>इसे सौंपें…</translation>
    </message>
    <message>
        <source>Who has %1 could not be read, so nothing was assigned. %2 %3</source>
        <translation>%1 किसके पास है यह पढ़ा नहीं जा सका, इसलिए कुछ नहीं सौंपा गया। %2 %3</translation>
    </message>
    <message>
        <source>Nobody has the rest of %1 without this.</source>
        <translation>ऐसा कोई नहीं है जिसके पास %1 का बाकी हिस्सा हो और यह न हो।</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have only a part of %1. The page of assignments shows them.</source>
        <translation>
            <numerusform>%n उपयोगकर्ता के पास %1 का कुछ हिस्सा ही है। “आवंटन” पृष्ठ उन्हें दिखाता है।</numerusform>
            <numerusform>%n उपयोगकर्ताओं के पास %1 का कुछ हिस्सा ही है। “आवंटन” पृष्ठ उन्हें दिखाता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TableCommands</name>
    <message>
        <source>Copy rows as text</source>
        <translation>पंक्तियाँ टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>पंक्तियाँ CSV के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>पंक्तियाँ JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>कॉलम बाईं ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>कॉलम दाईं ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>कॉलम सँकरा करें</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>कॉलम चौड़ा करें</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>पहले कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Go to a cell first.</source>
        <translation>पहले किसी सेल पर जाएँ।</translation>
    </message>
    <message>
        <source>the column</source>
        <comment>which one is not known yet</comment>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>%1 के अनुसार क्रम से लगाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::TablePage</name>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Page actions</source>
        <translation>पेज की कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>किसी कॉलम के अनुसार फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>विवरण दिखाएँ या छिपाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::TemplateDialog</name>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>The service finds the message by it; another code is another message.</source>
        <translation>सेवा इसी से संदेश खोजती है; दूसरा कोड यानी दूसरा संदेश।</translation>
    </message>
    <message>
        <source>Preview and changes</source>
        <translation>पूर्वावलोकन और परिवर्तन</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>Placeholders and sample values</source>
        <translation>प्लेसहोल्डर और नमूना मान</translation>
    </message>
    <message>
        <source>The service needs a code to find the message by.</source>
        <translation>संदेश खोजने के लिए सेवा को कोड चाहिए।</translation>
    </message>
    <message>
        <source>The service needs a body.</source>
        <translation>सेवा को मुख्य भाग चाहिए।</translation>
    </message>
    <message>
        <source>Only messages of the type email have one.</source>
        <translation>यह केवल email प्रकार के संदेशों में होता है।</translation>
    </message>
    <message>
        <source>No template has this code, so the mail goes without it.</source>
        <translation>इस कोड वाला कोई टेम्पलेट नहीं है, इसलिए ईमेल इसके बिना जाता है।</translation>
    </message>
    <message>
        <source>This line cannot tell whether a template has this code.</source>
        <translation>यह लाइन नहीं बता सकती कि इस कोड वाला कोई टेम्पलेट है या नहीं।</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>body</source>
        <translation>मुख्य भाग</translation>
    </message>
    <message>
        <source>The body is as it is stored.</source>
        <translation>मुख्य भाग वैसा ही है जैसा सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>The body compared with what is stored: %1.</source>
        <translation>सहेजे हुए की तुलना में मुख्य भाग: %1।</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>कोई विषय नहीं</translation>
    </message>
    <message>
        <source>Shown as plain text.</source>
        <translation>सादे टेक्स्ट के रूप में दिखाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or style sheets from outside are not loaded here.</source>
        <translation>
            <numerusform>बाहर का %n चित्र या स्टाइल शीट यहाँ लोड नहीं की जाती।</numerusform>
            <numerusform>बाहर के %n चित्र या स्टाइल शीट यहाँ लोड नहीं किए जाते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample values are for this preview only.</source>
        <translation>नमूना मान केवल इस पूर्वावलोकन के लिए हैं।</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
</context>
<context>
    <name>gatehouse::TextDialog</name>
    <message>
        <source>Write something here first.</source>
        <translation>पहले यहाँ कुछ लिखें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::TileDownload</name>
    <message>
        <source>There is no such tile.</source>
        <translation>ऐसी कोई टाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 स्थिति %2 के साथ उत्तर देता है</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 तक पहुँचा नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>gatehouse::TileServer</name>
    <message>
        <source>what it sends is no picture</source>
        <translation>वह जो भेजता है वह चित्र नहीं है</translation>
    </message>
</context>
<context>
    <name>gatehouse::TileService</name>
    <message>
        <source>Tiles are missing: %1. This is the built-in map.</source>
        <translation>टाइलें नहीं मिलीं: %1। यह प्रोग्राम का अपना नक्शा है।</translation>
    </message>
    <message>
        <source>Tiles from %1</source>
        <translation>%1 की टाइलें</translation>
    </message>
</context>
<context>
    <name>gatehouse::TimeslotPage</name>
    <message>
        <source>New timeslot</source>
        <translation>नया टाइमस्लॉट</translation>
    </message>
    <message>
        <source>Search timeslots</source>
        <translation>टाइमस्लॉट खोजें</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>zone of %1</source>
        <translation>%1 का क्षेत्र</translation>
    </message>
    <message>
        <source>Show in the week</source>
        <translation>सप्ताह में दिखाएँ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Undo its edits</source>
        <translation>इसके संपादन पूर्ववत करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>discard all edits</source>
        <translation>सभी संपादन छोड़ें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>The changes are being sent.</source>
        <translation>परिवर्तन भेजे जा रहे हैं।</translation>
    </message>
    <message>
        <source>Sign in to change timeslots.</source>
        <translation>टाइमस्लॉट बदलने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>This workspace is read only.</source>
        <translation>यह वर्कस्पेस केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>paint times of %1</source>
        <translation>%1 के समय रंगें</translation>
    </message>
    <message>
        <source>erase times of %1</source>
        <translation>%1 के समय मिटाएँ</translation>
    </message>
    <message>
        <source>move an end of %1</source>
        <translation>%1 का एक सिरा खिसकाएँ</translation>
    </message>
    <message>
        <source>copy a day of %1</source>
        <translation>%1 का एक दिन कॉपी करें</translation>
    </message>
    <message>
        <source>type times of %1</source>
        <translation>%1 के समय टाइप करें</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>undo edits</source>
        <translation>संपादन पूर्ववत करें</translation>
    </message>
    <message>
        <source>new timeslot</source>
        <translation>नया टाइमस्लॉट</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>यह सहेजा नहीं गया: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>संपादित</translation>
    </message>
    <message numerus="yes">
        <source>The service stores one stretch each: this is %n timeslots of it (%1), edited together.</source>
        <translation>
            <numerusform>सेवा हर एक में एक अवधि रखती है: ये उसके %n टाइमस्लॉट हैं (%1), साथ संपादित।</numerusform>
            <numerusform>सेवा हर एक में एक अवधि रखती है: ये उसके %n टाइमस्लॉट हैं (%1), साथ संपादित।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is to be deleted. Undo that to edit it.</source>
        <translation>इसे हटाना है। संपादित करने के लिए उसे पूर्ववत करें।</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>पूर्ववत करें: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>फिर से करें: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>सब कुछ सहेजा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved, see the notes above the week.</source>
        <translation>
            <numerusform>%n सहेजा नहीं गया, सप्ताह के ऊपर की टिप्पणियाँ देखें।</numerusform>
            <numerusform>%n सहेजे नहीं गए, सप्ताह के ऊपर की टिप्पणियाँ देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%n सहेजा नहीं गया</numerusform>
            <numerusform>%n सहेजे नहीं गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>There is no organization yet</source>
        <translation>अभी कोई संगठन नहीं है</translation>
    </message>
    <message>
        <source>Timeslots belong to one. Create it first.</source>
        <translation>टाइमस्लॉट किसी संगठन के होते हैं। पहले उसे बनाएँ।</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>नया संगठन…</translation>
    </message>
    <message>
        <source>No timeslots yet</source>
        <translation>अभी कोई टाइमस्लॉट नहीं</translation>
    </message>
    <message>
        <source>A timeslot says in which times of the week people may get in. Create one, then paint its times in the week.</source>
        <translation>टाइमस्लॉट बताता है कि सप्ताह के किन समयों में लोग प्रवेश पा सकते हैं। एक बनाएँ, फिर सप्ताह में उसके समय रंगें।</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>No timeslot matches the search and the filters.</source>
        <translation>खोज और फ़िल्टर से कोई टाइमस्लॉट मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Choose a timeslot to edit.</source>
        <translation>संपादित करने के लिए एक टाइमस्लॉट चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time are here again. They are not saved yet.</source>
        <translation>
            <numerusform>पिछली बार का %n संपादन फिर यहाँ है। यह अभी सहेजा नहीं गया है।</numerusform>
            <numerusform>पिछली बार के %n संपादन फिर यहाँ हैं। वे अभी सहेजे नहीं गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n timeslots from last time were saved before the program ended.</source>
        <translation>
            <numerusform>पिछली बार का %n समय-खंड प्रोग्राम के बंद होने से पहले सहेजा गया था।</numerusform>
            <numerusform>पिछली बार के %n समय-खंड प्रोग्राम के बंद होने से पहले सहेजे गए थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent last is being read again first.</source>
        <translation>जो अंत में भेजा गया, वह पहले फिर पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>It could not be found out whether what was sent last is there, so nothing was sent. Look at the list first. If it is not there, save once more.</source>
        <translation>पता नहीं चल सका कि अंत में भेजा गया वहाँ है या नहीं, इसलिए कुछ नहीं भेजा गया। पहले सूची देखें। यदि वह वहाँ नहीं है, तो एक बार और सहेजें।</translation>
    </message>
    <message>
        <source>It is not known whether it was saved: %1</source>
        <translation>ज्ञात नहीं कि यह सहेजा गया या नहीं: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of timeslots are not saved and would be lost.</source>
        <translation>
            <numerusform>टाइमस्लॉट का %n संपादन सहेजा नहीं गया है और खो जाएगा।</numerusform>
            <numerusform>टाइमस्लॉट के %n संपादन सहेजे नहीं गए हैं और खो जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored is: from “%1” to “%2”.</source>
        <translation>संग्रहीत है: “%1” से “%2” तक।</translation>
    </message>
    <message>
        <source>The service does not tell its timeslots</source>
        <translation>सेवा अपने टाइमस्लॉट नहीं बताती</translation>
    </message>
    <message>
        <source>New timeslots can be added all the same.</source>
        <translation>नए टाइमस्लॉट फिर भी जोड़े जा सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The service has stored %n timeslots otherwise than they were sent: %1. Look at them, and at how the connection&apos;s settings say that timeslots are sent.</source>
        <translation>
            <numerusform>सेवा ने %n टाइमस्लॉट को भेजे गए रूप से अलग सहेजा है: %1. उसे देखें, और यह भी कि कनेक्शन की सेटिंग में टाइमस्लॉट किस रूप में भेजे जाते हैं।</numerusform>
            <numerusform>सेवा ने %n टाइमस्लॉट को भेजे गए रूप से अलग सहेजा है: %1. उन्हें देखें, और यह भी कि कनेक्शन की सेटिंग में टाइमस्लॉट किस रूप में भेजे जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not be found out whether what was sent last is there, so %n timeslots were left out. Look at the list first. If they are not there, save once more.</source>
        <translation>
            <numerusform>यह पता नहीं चल सका कि पिछली बार भेजा गया वहाँ है या नहीं, इसलिए %n टाइमस्लॉट छोड़ दिया गया। पहले सूची देखें। अगर वह वहाँ नहीं है, तो एक बार फिर सहेजें।</numerusform>
            <numerusform>यह पता नहीं चल सका कि पिछली बार भेजा गया वहाँ है या नहीं, इसलिए %n टाइमस्लॉट छोड़ दिए गए। पहले सूची देखें। अगर वे वहाँ नहीं हैं, तो एक बार फिर सहेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was left out: it is not known whether what was sent of it is there. Look at the list first. If it is not there, save once more.</source>
        <translation>इसे छोड़ दिया गया: यह मालूम नहीं कि इसका जो भेजा गया था वह वहाँ है या नहीं। पहले सूची देखें। अगर वह वहाँ नहीं है, तो एक बार फिर सहेजें।</translation>
    </message>
    <message>
        <source>It was left out: the service has added it and told no number of it. It can be deleted when the list tells it.</source>
        <translation>इसे छोड़ दिया गया: सेवा ने इसे जोड़ा है और इसका कोई नंबर नहीं बताया। जब सूची इसे बताएगी, तब इसे हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>It was left out: the service has added it and told no number of it. It can be changed when the list tells it; saving once more adds another one.</source>
        <translation>इसे छोड़ दिया गया: सेवा ने इसे जोड़ा है और इसका कोई नंबर नहीं बताया। जब सूची इसे बताएगी, तब इसे बदला जा सकता है; एक बार फिर सहेजने पर एक और जुड़ जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time wait until the service tells its timeslots.</source>
        <translation>
            <numerusform>पिछली बार का %n संपादन तब तक रुका है जब तक सेवा अपने टाइमस्लॉट नहीं बताती।</numerusform>
            <numerusform>पिछली बार के %n संपादन तब तक रुके हैं जब तक सेवा अपने टाइमस्लॉट नहीं बताती।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits from last time wait for the service&apos;s list and would be lost for good.</source>
        <translation>
            <numerusform>पिछली बार का %n संपादन सेवा की सूची की प्रतीक्षा में है और हमेशा के लिए खो जाएगा।</numerusform>
            <numerusform>पिछली बार के %n संपादन सेवा की सूची की प्रतीक्षा में हैं और हमेशा के लिए खो जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>सब छोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the list</source>
        <comment>edits</comment>
        <translation>
            <numerusform>%n सूची की प्रतीक्षा में</numerusform>
            <numerusform>%n सूची की प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ToastCard</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::Toasts</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>gatehouse::TransferList</name>
    <message>
        <source>Files of this session</source>
        <translation>इस सत्र की फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>gatehouse::TransferRow</name>
    <message>
        <source>Create users…</source>
        <translation>उपयोगकर्ता बनाएँ…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>पाथ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 को इस सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>gatehouse::TwoLevelController</name>
    <message>
        <source>Go to the other table</source>
        <translation>दूसरी तालिका पर जाएँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a kind of records, and the name of what they belong to</extracomment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::UserLook</name>
    <message>
        <source>There, pending. Accept or reject them on the page “Pending users”.</source>
        <translation>मौजूद है, लंबित। “लंबित उपयोगकर्ता” पृष्ठ पर उसे स्वीकार या अस्वीकार करें।</translation>
    </message>
    <message>
        <source>Nobody knows whether it was imported: somebody has this e-mail address with another phone number. Look at that person on the page “Users”.</source>
        <translation>पता नहीं कि इसे आयात किया गया या नहीं: किसी के पास यही ईमेल पता दूसरे फ़ोन नंबर के साथ है। “उपयोगकर्ता” पृष्ठ पर उस व्यक्ति को देखें।</translation>
    </message>
    <message>
        <source>Nobody knows whether it was imported: somebody who is pending has this e-mail address with another phone number. Look at that person on the page “Pending users”.</source>
        <translation>पता नहीं कि इसे आयात किया गया या नहीं: किसी लंबित व्यक्ति के पास यही ईमेल पता दूसरे फ़ोन नंबर के साथ है। “लंबित उपयोगकर्ता” पृष्ठ पर उस व्यक्ति को देखें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::UserNarrowing</name>
    <message>
        <source>List users with a role…</source>
        <translation>किसी भूमिका वाले उपयोगकर्ताओं की सूची देखें…</translation>
    </message>
    <message>
        <source>List users of an organization…</source>
        <translation>किसी संगठन के उपयोगकर्ताओं की सूची देखें…</translation>
    </message>
    <message>
        <source>List users by ids…</source>
        <translation>ID से उपयोगकर्ताओं की सूची देखें…</translation>
    </message>
    <message>
        <source>List everyone</source>
        <translation>सभी की सूची देखें</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>उपयोगकर्ताओं की सूची देखें</translation>
    </message>
    <message>
        <source>Users with which role?</source>
        <translation>किस भूमिका वाले उपयोगकर्ता?</translation>
    </message>
    <message>
        <source>Users of which organization?</source>
        <translation>किस संगठन के उपयोगकर्ता?</translation>
    </message>
    <message>
        <source>List users by ids</source>
        <translation>ID से उपयोगकर्ताओं की सूची देखें</translation>
    </message>
    <message>
        <source>Shows the users who have these ids, and names the ids that nobody has.</source>
        <translation>जिन उपयोगकर्ताओं के ये ID हैं, उन्हें दिखाता है, और वे ID बताता है जो किसी के नहीं हैं।</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>उपयोगकर्ता ID</translation>
    </message>
    <message>
        <source>With blanks, commas or line ends between them.</source>
        <translation>इनके बीच खाली जगह, अल्पविराम या नई लाइन रखें।</translation>
    </message>
    <message>
        <source>an id is a number.</source>
        <translation>ID एक संख्या होता है।</translation>
    </message>
    <message>
        <source>Lists by role carry neither e-mail addresses nor status. Choose a row to see all of it.</source>
        <translation>भूमिका के अनुसार सूचियों में न ईमेल पते होते हैं, न स्थिति। पूरी जानकारी देखने के लिए कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>भूमिका: %1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>संगठन: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ids</source>
        <translation>
            <numerusform>%n ID वाले</numerusform>
            <numerusform>%n ID वाले</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>Users listed: %1</source>
        <translation>सूची में उपयोगकर्ता: %1</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>उपयोगकर्ता खोजें</translation>
    </message>
    <message>
        <source>Search by how names begin</source>
        <translation>नाम की शुरुआत से खोजें</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has %n of the ids: %1</source>
        <translation>
            <numerusform>%n ID किसी का नहीं है: %1</numerusform>
            <numerusform>%n ID किसी के नहीं हैं: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy them</source>
        <translation>इन्हें कॉपी करें</translation>
    </message>
</context>
<context>
    <name>gatehouse::WeekEditor</name>
    <message>
        <source>Copy day</source>
        <translation>दिन कॉपी करें</translation>
    </message>
    <message>
        <source>Give the day of the cursor to other days</source>
        <translation>कर्सर का दिन दूसरे दिनों को दें</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>No timeslot chosen</source>
        <translation>कोई टाइमस्लॉट नहीं चुना है</translation>
    </message>
    <message>
        <source>This service stores no days, so all days are linked: what you change on one holds on all.</source>
        <translation>यह सेवा दिन नहीं रखती, इसलिए सभी दिन जुड़े हैं: एक पर जो बदलते हैं वह सब पर लागू होता है।</translation>
    </message>
    <message>
        <source>%1 to:</source>
        <translation>%1 को:</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>कार्यदिवस</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>रंगें</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Exact times…</source>
        <translation>सटीक समय…</translation>
    </message>
    <message>
        <source>Paste day</source>
        <translation>दिन चिपकाएँ</translation>
    </message>
    <message>
        <source>Copy day to</source>
        <translation>दिन कॉपी करें</translation>
    </message>
    <message>
        <source>Choose one in the list to edit it, or paint times to create one. Those with a colour are shown together.</source>
        <translation>संपादित करने के लिए सूची में एक चुनें, या समय रंगकर नया बनाएँ। जिनका रंग है वे साथ दिखाए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>gatehouse::WeekGrid</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 से %3</translation>
    </message>
    <message>
        <source>not in the timeslot</source>
        <translation>टाइमस्लॉट में नहीं</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>partly in %1</source>
        <translation>आंशिक रूप से %1 में</translation>
    </message>
    <message>
        <source>%1: nothing.</source>
        <translation>%1: कुछ नहीं।</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Choose a timeslot to edit, or create one.</source>
        <translation>संपादित करने के लिए टाइमस्लॉट चुनें, या एक बनाएँ।</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>मिटाया गया: %1</translation>
    </message>
    <message>
        <source>Day copied to: %1</source>
        <translation>दिन कॉपी किया गया: %1</translation>
    </message>
    <message>
        <source>In the timeslot: %1</source>
        <translation>टाइमस्लॉट में: %1</translation>
    </message>
    <message>
        <source>No day is copied. Press Ctrl+C on a day first.</source>
        <translation>कोई दिन कॉपी नहीं किया है। पहले किसी दिन पर Ctrl+C दबाएँ।</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 मिटाएँ</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (निष्क्रिय)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::WeekPlaceView</name>
    <message>
        <source>Week over places</source>
        <translation>जगहों पर सप्ताह</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1: allowed until %2</source>
        <translation>%1: %2 तक अनुमति</translation>
    </message>
    <message>
        <source>%1: not allowed until %2</source>
        <translation>%1: %2 तक अनुमति नहीं</translation>
    </message>
    <message>
        <source>%1: not allowed</source>
        <translation>%1: अनुमति नहीं</translation>
    </message>
    <message>
        <source>%1: never allowed at this place</source>
        <translation>%1: इस जगह कभी अनुमति नहीं</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (निष्क्रिय)</translation>
    </message>
    <message>
        <source>at no time this week</source>
        <translation>इस सप्ताह किसी समय नहीं</translation>
    </message>
    <message>
        <source>never at this place</source>
        <translation>इस जगह कभी नहीं</translation>
    </message>
</context>
<context>
    <name>gatehouse::WeekPreview</name>
    <message>
        <source>%1, %2: your clock goes forward from %3 to %4.</source>
        <translation>%1, %2: आपकी घड़ी %3 से %4 आगे की जाती है।</translation>
    </message>
    <message>
        <source>%1, %2: your clock goes back from %3 to %4.</source>
        <translation>%1, %2: आपकी घड़ी %3 से %4 पीछे की जाती है।</translation>
    </message>
    <message>
        <source>%1, %2: the clock goes forward from %3 to %4. Times between do not come that day.</source>
        <translation>%1, %2: घड़ी %3 से %4 आगे की जाती है। बीच के समय उस दिन नहीं आते।</translation>
    </message>
    <message>
        <source>%1, %2: the clock goes back from %3 to %4. Times between come twice that day.</source>
        <translation>%1, %2: घड़ी %3 से %4 पीछे की जाती है। बीच के समय उस दिन दो बार आते हैं।</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>कैलेंडर में</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>यह सप्ताह</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>पिछला सप्ताह</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>अगला सप्ताह</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>आपका: %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>The clock changes meanwhile, so it is not as long as on other days.</source>
        <translation>इस बीच घड़ी बदलती है, इसलिए यह दूसरे दिनों जितना लंबा नहीं है।</translation>
    </message>
    <message>
        <source>A clock has changed by then, so your times are not as on the days before.</source>
        <translation>तब तक एक घड़ी बदल चुकी होती है, इसलिए आपके समय पहले के दिनों जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
</context>
<context>
    <name>gatehouse::WeekTextEdit</name>
    <message>
        <source>Times as text</source>
        <translation>समय पाठ के रूप में</translation>
    </message>
    <message>
        <source>Times, such as 09:00–17:30</source>
        <translation>समय, जैसे 09:00–17:30</translation>
    </message>
    <message>
        <source>Times, such as Mon–Fri 09:00–17:30</source>
        <translation>समय, जैसे Mon–Fri 09:00–17:30</translation>
    </message>
    <message>
        <source>This service stores no days. Type times only, such as 09:00–17:30.</source>
        <translation>यह सेवा दिन नहीं रखती। केवल समय टाइप करें, जैसे 09:00–17:30।</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceButton</name>
    <message>
        <source>Choose a workspace</source>
        <translation>वर्कस्पेस चुनें</translation>
    </message>
    <message>
        <source>Workspace %1, %2</source>
        <translation>वर्कस्पेस %1, %2</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>कोई वर्कस्पेस नहीं</translation>
    </message>
    <message>
        <source>Choose or add one</source>
        <translation>कोई चुनें या जोड़ें</translation>
    </message>
    <message>
        <source>Workspaces and connections…</source>
        <translation>वर्कस्पेस और कनेक्शन…</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceDelegate</name>
    <message>
        <source>Open now</source>
        <translation>अभी खुला है</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceDesk</name>
    <message>
        <source>Change log</source>
        <translation>परिवर्तन लॉग</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source> · line %1</source>
        <translation> · लाइन %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>You are signed out on this computer, but the service could not be told, so the session there ends only when it has been idle long enough. %1</source>
        <translation>आप इस कंप्यूटर पर साइन आउट हो गए हैं, लेकिन सेवा को इसकी सूचना नहीं दी जा सकी, इसलिए वहाँ सत्र काफ़ी देर निष्क्रिय रहने पर ही समाप्त होगा। %1</translation>
    </message>
    <message>
        <source>The password was not accepted. The service says: %1</source>
        <translation>पासवर्ड स्वीकार नहीं किया गया। सेवा का संदेश: %1</translation>
    </message>
    <message>
        <source>This is not the API key that is in use. Check that you have pasted all of it.</source>
        <translation>यह वह API कुंजी नहीं है जो उपयोग में है। जाँचें कि आपने उसे पूरा पेस्ट किया है।</translation>
    </message>
    <message>
        <source>Read-only: this workspace sends no changes.</source>
        <translation>केवल पढ़ने के लिए: यह वर्कस्पेस कोई परिवर्तन नहीं भेजता।</translation>
    </message>
    <message>
        <source>Change the safety level…</source>
        <translation>सुरक्षा स्तर बदलें…</translation>
    </message>
    <message>
        <source>Changes are still being sent to %1. Wait until they are done, or cancel them in the activity panel, then try again.</source>
        <translation>%1 को परिवर्तन अब भी भेजे जा रहे हैं। उनके पूरे होने की प्रतीक्षा करें या उन्हें गतिविधि पैनल में रद्द करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>फिर भी आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>नया वर्कस्पेस</translation>
    </message>
    <message>
        <source>A workspace is a place to work in: one or both services, and how careful to be with them. Only you see it.</source>
        <translation>वर्कस्पेस काम करने की जगह है: एक या दोनों सेवाएँ, और उनके साथ कितनी सावधानी रखनी है। यह केवल आपको दिखता है।</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>वर्कस्पेस बनाएँ</translation>
    </message>
    <message>
        <source>Edit workspace</source>
        <translation>वर्कस्पेस संपादित करें</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>परिवर्तन सहेजें</translation>
    </message>
    <message>
        <source>City of Riverside, staging</source>
        <translation>रिवरसाइड शहर, स्टेजिंग</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>वर्कस्पेस को कोई नाम दें।</translation>
    </message>
    <message>
        <source>There is a workspace with this name already.</source>
        <translation>इस नाम का वर्कस्पेस पहले से है।</translation>
    </message>
    <message>
        <source>Switch on at least one service.</source>
        <translation>कम से कम एक सेवा चालू करें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceEditing</name>
    <message>
        <source>The service answers.</source>
        <translation>सेवा उत्तर देती है।</translation>
    </message>
    <message>
        <source>The service answers, but does not know the origin: %1</source>
        <translation>सेवा उत्तर देती है, लेकिन ऑरिजिन को नहीं जानती: %1</translation>
    </message>
    <message>
        <source>Write the web address that the tenant is registered under as origin.</source>
        <translation>ऑरिजिन में वह वेब पता लिखें जिसके नीचे टेनेंट पंजीकृत है।</translation>
    </message>
    <message>
        <source>You sign in when the workspace is opened.</source>
        <translation>वर्कस्पेस खुलने पर आप साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>कीचेन की प्रतीक्षा है…</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceListModel</name>
    <message>
        <source>open now</source>
        <translation>अभी खुला है</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceLock</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 का पासवर्ड</translation>
    </message>
    <message>
        <source>iVALT API key</source>
        <translation>iVALT API कुंजी</translation>
    </message>
    <message>
        <source>The workspace was closed behind the lock, so nobody can prove to be the one who worked in it. Close the window and start again.</source>
        <translation>लॉक के पीछे कार्यक्षेत्र बंद हो गया, इसलिए कोई यह सिद्ध नहीं कर सकता कि वही उसमें काम कर रहा था। विंडो बंद करें और फिर से शुरू करें।</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceStore</name>
    <message>
        <source>it lists no workspaces</source>
        <translation>इसमें वर्कस्पेस की सूची नहीं है</translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation>%1 सूची में दो बार है</translation>
    </message>
    <message>
        <source>Some of %1 could not be understood: %2.</source>
        <translation>%1 का कुछ हिस्सा समझा नहीं जा सका: %2।</translation>
    </message>
    <message>
        <source>%1 It could not be put aside, so workspaces cannot be changed; repair or move it and start again.</source>
        <translation>%1 इसे अलग नहीं रखा जा सका, इसलिए वर्कस्पेस बदले नहीं जा सकते; इसे ठीक करें या कहीं और ले जाएँ और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>%1 Nothing was lost: the file is now %2.</source>
        <translation>%1 कुछ भी नहीं खोया: फ़ाइल अब %2 है।</translation>
    </message>
    <message>
        <source>This workspace no longer exists.</source>
        <translation>यह वर्कस्पेस अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>वर्कस्पेस को कोई नाम दें।</translation>
    </message>
    <message>
        <source>Another workspace is called %1. Choose a different name.</source>
        <translation>%1 नाम का दूसरा वर्कस्पेस पहले से है। कोई और नाम चुनें।</translation>
    </message>
    <message>
        <source>Connect the workspace to at least one service.</source>
        <translation>वर्कस्पेस को कम से कम एक सेवा से जोड़ें।</translation>
    </message>
    <message>
        <source>This workspace exists already.</source>
        <translation>यह वर्कस्पेस पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspacesPage</name>
    <message>
        <source>New workspace…</source>
        <translation>नया वर्कस्पेस…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>डुप्लिकेट बनाएँ…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Select a workspace to see what it consists of.</source>
        <translation>कोई वर्कस्पेस चुनें और देखें कि उसमें क्या-क्या है।</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Workspace, open now</source>
        <translation>वर्कस्पेस, अभी खुला है</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>No workspace is kept yet</source>
        <translation>अभी कोई वर्कस्पेस सहेजा नहीं गया है</translation>
    </message>
    <message>
        <source>A workspace is a place to work in: one or both services, and how careful to be with them. The local sandbox needs none.</source>
        <translation>वर्कस्पेस काम करने की जगह है: एक या दोनों सेवाएँ, और यह कि उनके साथ कितनी सावधानी रखनी है। स्थानीय सैंडबॉक्स के लिए इसकी ज़रूरत नहीं है।</translation>
    </message>
</context>
<context>
    <name>gatehouse::ZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>समय क्षेत्र चुनें</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>समय क्षेत्र: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ZonePopover</name>
    <message>
        <source>City, country, zone or offset</source>
        <translation>शहर, देश, क्षेत्र या अंतर</translation>
    </message>
    <message>
        <source>No time zone is named so. Try a larger city nearby, or an offset such as +5:30.</source>
        <translation>इस नाम का कोई समय क्षेत्र नहीं है। पास का बड़ा शहर आज़माएँ, या +5:30 जैसा अंतर।</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>समय क्षेत्र खोजें</translation>
    </message>
</context>
</TS>
