### Portale Integrazione Migranti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = ===
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = विदेशों से आए लोगों के लिए सरकार की वेबसाइट, ख़बरों और सेवाओं के साथ।
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = वेबसाइट; पोर्टल; ख़बरें; क़ानून; जानकारी; प्रवासी; शहरों का नेटवर्क
# it: notizie e informazioni
f-ntwyi = ख़बरें और जानकारी
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = यह एक सरकारी वेबसाइट है, दूसरे देशों से आए लोगों के लिए और उनके साथ काम करने वालों के लिए।

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = विदेशी नागरिकों, सेवाओं के कर्मचारियों, Comune के दफ़्तरों और संगठनों के लिए।

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = { $online_url } वेबसाइट खोलें।
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = नाबालिग़
l-me4c6 = जो विषय चाहिए, उसे खोजें: काम, घर, सेहत, स्कूल, नाबालिग़।
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = ख़बर की तारीख़ देखें। क़ानून बदलते हैं।
# it: Non serve iscriversi.
p-d4iaq = सदस्य बनना ज़रूरी नहीं है।

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = ख़बरें, गाइड और पते। वेबसाइट का एक हिस्सा [Le città del dialogo][1] नेटवर्क के लिए था। वहाँ Comune अपने अनुभव प्रकाशित करते थे।

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = अगर कुछ ग़लत हो
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-jt3r7 = यह वेबसाइट लोगों के निजी मामलों का जवाब नहीं देती। अपने मामले के लिए [patronato (मुफ़्त मदद के दफ़्तर)][1] या वकील के पास जाएँ।
