### Cerco casa — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = मुझे घर चाहिए
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = विज्ञापन से चाबी तक, कम जोखिम के साथ।
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = किराया; घर; कमरा; फ़्लैट; मकान ढूँढना
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = खाता खोलें: किराया देने के लिए चाहिए।
# it: Leggi il contratto prima di firmare.
f-t6xmm = दस्तख़त करने से पहले कॉन्ट्रैक्ट पढ़ें।
# it: Il proprietario comunica che abiti lì.
f-tpkbn = मकान मालिक सूचना देता है कि आप वहाँ रहते हैं।
# it: Cambia la residenza.
# term: residenza → { -residenza } = निवास का पंजीकरण
f-9uhdv = निवास का पंजीकरण बदलें।
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
f-xr29n = ISEE कम हो तो बिल कम देने पड़ते हैं।
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
f-67irr = देखें कि क्या आप सरकारी मकान माँग सकते हैं।
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = प्रवेश वीज़ा
p-svd4w = घर देखे बिना कभी पैसे न दें। हमेशा लिखित कॉन्ट्रैक्ट माँगें।
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = **सिर्फ़ जज** आपको घर से निकाल सकता है। मकान मालिक ताला नहीं बदल सकता और बिजली या पानी नहीं काट सकता।
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = आपको घर छोड़ने के लिए लिखा गया है? पढ़ें: [क्या करें][1]।
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = अगर आपको पता नहीं कि आज रात कहाँ सोएँगे, तो [सामाजिक सेवाओं (servizi sociali)][1] के पास जाएँ।
