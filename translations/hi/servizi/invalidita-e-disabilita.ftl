### Disabilità e invalidità: chiedere il riconoscimento — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = विकलांगता: मान्यता माँगना
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = गंभीर बीमारी या विकलांगता की मान्यता और मदद कैसे मिले।
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = विकलांगता; इनवालिदिता; क़ानून 104; विकलांग पेंशन; गंभीर बीमारी; दिव्यांग
# it: i fogli dei medici e degli ospedali
f-azmgf = डॉक्टरों और अस्पतालों के काग़ज़
# it: il verbale con il riconoscimento
f-epgwy = मान्यता का फ़ैसला (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-7b7e6 = SPID या CIE से वेबसाइट खुलती है।
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-7r4u5 = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-dba9i = INPS, मोबाइल से
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = जिसे गंभीर बीमारी या विकलांगता है, उसे पैसे, काम से छुट्टी और दूसरी मदद मिल सकती है।

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-y37x9 = वयस्कों और बच्चों के लिए। पैसों के लिए आम तौर पर कम से कम एक साल का निवास परमिट चाहिए। किसी [patronato (मुफ़्त मदद के दफ़्तर)][1] से पूछें।

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
l-qw9sn = [फ़ैमिली डॉक्टर (medico di famiglia)][1] के पास जाएँ। सारे काग़ज़ ले जाएँ।
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-n6zr3 = डॉक्टर एक प्रमाणपत्र [INPS][1] को भेजता है। रसीद माँगें।
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-tvfx4 = डॉक्टर या patronato बताता है कि क्या आवेदन भी चाहिए। कुछ प्रांतों में नियम नए हैं।
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-vs79y = INPS आपको जाँच के लिए बुलाता है। डॉक्टरों के काग़ज़ ले जाएँ।
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = आपको **verbale** मिलता है: यह फ़ैसले वाला काग़ज़ है।
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = आमदनी
l-2egi6 = ज़रूरत हो तो बैंक और आमदनी की जानकारी भेजें।

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-2ir3s = patronato के साथ आवेदन मुफ़्त है। प्रमाणपत्र के लिए कुछ डॉक्टर पैसे लेते हैं: पहले पूछें।

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **कैंसर है?** जाँच जल्दी होती है।
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **काम करते हैं और परिवार के किसी सदस्य की देखभाल करते हैं?** क़ानून 104 से आपको तनख़्वाह के साथ छुट्टी मिल सकती है।
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **आपका बच्चा स्कूल जाता है?** verbale स्कूल ले जाएँ: उसे सहायक अध्यापक (insegnante di sostegno) मिल सकता है।

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = अगर कुछ ग़लत हो
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-ytnz4 = अगर verbale में “नहीं” लिखा है, तो जज के पास जाने के लिए **6 महीने** हैं। तुरंत patronato से पूछें।
