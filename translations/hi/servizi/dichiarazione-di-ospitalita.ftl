### Ospitare una persona straniera: la comunicazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = विदेशी व्यक्ति को घर में ठहराना: सूचना
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = जो यूरोपीय संघ से बाहर के देश के व्यक्ति को ठहराता है, उसे 48 घंटों के अंदर बताना होता है।
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = मेहमान ठहराने की सूचना
keywords = मेहमान; घर में ठहराना; 48 घंटे; ओस्पितालिता; चेस्सियोने; सूचना
# it: il documento di chi ospita
f-4hb96 = ठहराने वाले का दस्तावेज़
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = पासपोर्ट
f-kk82h = मेहमान का पासपोर्ट या परमिट
# it: il contratto di casa o l'atto di proprietà
f-f33ja = घर का कॉन्ट्रैक्ट या मालिकाना काग़ज़
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
f-8vdf6 = सूचना की रसीद
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = जो यूरोपीय संघ से बाहर के देश के व्यक्ति को घर में ठहराता है, उसे इसकी सूचना देना ज़रूरी है। रिश्तेदार या दोस्त के लिए भी।

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = उसके लिए जो रहने की जगह देता है, मुफ़्त में भी। सूचना ठहराने वाला देता है, मेहमान नहीं।

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = मेहमान ठहराने की सूचना
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-4h4fx = **comunicazione di ospitalità** (मेहमान ठहराने की सूचना) का फ़ॉर्म लें। Comune या Questura से माँगें।
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = अपनी, मेहमान की और घर की जानकारी लिखें। दस्तख़त करें।
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = मेहमान के आने के **48 घंटों के अंदर** फ़ॉर्म जमा करें।
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-xn7rj = अगर आपके शहर में [Questura (पुलिस का इमिग्रेशन दफ़्तर)][1] है, तो फ़ॉर्म वहीं दें। अगर नहीं है, तो Comune से पूछें कि कहाँ देना है।
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-ciuut = रसीद सँभालकर रखें। उसकी एक कॉपी मेहमान को दें।

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: residenza → { -residenza } = निवास का पंजीकरण
p-a3swy = एक रसीद। मेहमान को परमिट या निवास के पंजीकरण के लिए उसकी ज़रूरत पड़ सकती है।

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = अगर कुछ ग़लत हो
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = जो सूचना नहीं देता, उस पर जुर्माना लग सकता है। अगर 48 घंटे निकल गए हैं, तो भी सूचना दें।
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-djk63 = अगर ठहराने वाला सूचना नहीं देना चाहता, तो किसी [patronato (मुफ़्त मदद के दफ़्तर)][1] से सलाह लें।
