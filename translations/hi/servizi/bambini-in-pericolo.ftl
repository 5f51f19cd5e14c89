### Bambini e ragazzi in pericolo — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = ख़तरे में बच्चे और किशोर
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = नाबालिग़
summary = नाबालिग़ों के लिए और उनके लिए नंबर जो किसी बच्चे को मुश्किल में देखते हैं।
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; 19696; ख़तरे में बच्चा; बच्चे को मारना; बुलिंग; बच्चे को पीटते हैं; बच्चे को तंग करते हैं; बच्चे का शोषण
# it: ascolto e aiuto
f-8vamq = किसी से बात करना और मदद
# it: bambini in pericolo
f-y7s7g = ख़तरे में बच्चे
# it: ascolto per ragazzi
f-393m5 = बच्चों और किशोरों के लिए बात करने का नंबर
# it: emergenza
f-b58zz = आपात स्थिति
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = अगर आप बच्चे या किशोर हैं और तकलीफ़ में हैं, तो आप किसी से बात कर सकते हैं। यह मुफ़्त है।

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = नाबालिग़
p-3acsh = नाबालिग़ों के लिए। माता-पिता, पड़ोसियों और अध्यापकों के लिए भी।

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = अगर किसी बच्चे की जान को ख़तरा है, तो { $phone-emergenza } पर फ़ोन करें।
# it: Che cosa succede
c-mrwi4 = क्या हो रहा है
# it: Numero
c-r749q = नंबर
# it: Un bambino è in pericolo
c-xvwb2 = कोई बच्चा ख़तरे में है
# it: Hai bisogno di parlare
c-9it7w = आपको किसी से बात करनी है
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = शांत जगह से फ़ोन करें।
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = बताएँ कि क्या हो रहा है। अपना नाम बताना ज़रूरी नहीं है।
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = सलाह सुनें। सवाल पूछें।

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = एक व्यक्ति आपकी बात सुनता है और आप पर विश्वास करता है। अगर ख़तरा है, तो वह उसे बुलाता है जो आपको बचा सकता है।

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = स्कूल में या इंटरनेट पर **तंग करना (bullismo)**: मैसेज सँभालकर रखें और किसी बड़े से बात करें।
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **आपकी मर्ज़ी के बिना आपकी शादी करवाना चाहते हैं** या आपको कहीं ले जाना चाहते हैं? जाने से पहले फ़ोन करें।
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
l-t478m = **आप माता-पिता हैं और अब सँभाल नहीं पा रहे?** [consultorio (परिवार की सेहत का केंद्र)][1] या [सामाजिक सेवाओं (servizi sociali)][2] से मदद माँगें।
