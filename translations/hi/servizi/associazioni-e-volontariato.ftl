### Associazioni e volontariato — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = संगठन और स्वयंसेवा
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = दूसरे लोगों से मिलना, मदद करना और मदद लेना।
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = संगठन; स्वयंसेवक; वॉलंटियर; समाज; विदेशी; मेल-जोल; दोस्त; गुरुद्वारा; मंदिर; आस्सोचात्सियोने
# it: persone, attività e aiuto
f-sq9dp = लोग, गतिविधियाँ और मदद
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = संगठन (associazione) उन लोगों के समूह हैं जो मिलकर कुछ करते हैं। कुछ संगठन विदेशी नागरिकों के हैं।

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = नागरिकता
p-p9zcb = सबके लिए। स्वयंसेवक बनने के लिए इटली की नागरिकता ज़रूरी नहीं है।

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Comune से संगठनों की सूची माँगें।
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = Cremona में [Mondinsieme][1] से पूछें।
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = किसी बैठक में जाएँ। देखें कि आपको अच्छा लगता है या नहीं।
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = अगर आप नया संगठन बनाना चाहते हैं, तो स्वयंसेवा (volontariato) के दफ़्तर से मदद माँगें।

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = दोस्त और आपके देश के लोग
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = इतालवी बोलने की जगह
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = रोज़मर्रा के कामों में मदद: फ़ॉर्म, खाना, कपड़े, स्कूल
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = बच्चों के लिए गतिविधियाँ

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = [Terre di Inclusione][1] परियोजना संगठनों का एक नक़्शा बनाना चाहती थी। वह विदेशी नागरिकों के संगठनों को मज़बूत भी करना चाहती थी। हमें पता नहीं कि इनमें से कौन-से काम अब भी चल रहे हैं।

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = अगर कुछ ग़लत हो
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = कोई संगठन आपसे बहुत पैसे या असली दस्तावेज़ माँगता है? न दें। Comune से सलाह लें।
