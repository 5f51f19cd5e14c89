### Andare al pronto soccorso — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
title = अस्पताल की इमरजेंसी में जाना
# it: Quando andare, che cosa succede e perché si aspetta.
summary = कब जाएँ, क्या होता है और इंतज़ार क्यों करना पड़ता है।
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = इमरजेंसी में बारी तय करना
keywords = अस्पताल; इमरजेंसी; एम्बुलेंस; एक्सीडेंट; चोट; ख़ून; गिर गया; जल गया; पानी की थैली फट गई; हाथ टूट गया; कुत्ते ने काटा; मुझे कुत्ते ने काट लिया; कुत्ते का काटना; मेरा हाथ टूट गया; बाँह टूट गई; पैर टूट गया; टाँग टूट गई; हड्डी टूट गई; फ्रैक्चर
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
f-5hnxg = स्वास्थ्य कार्ड या कोई दस्तावेज़, अगर है
# it: la lista delle medicine che prendi
f-nqird = आप जो दवाएँ लेते हैं उनकी सूची
# it: una visita urgente
f-utg7d = तुरंत डॉक्टर की जाँच
# it: emergenza
f-uw68t = आपात स्थिति
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-s2tq8 = [इमरजेंसी (pronto soccorso)][1] अस्पताल में होती है। यह गंभीर और अचानक हुई तकलीफ़ों के लिए है।

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = सबके लिए। आप बिना दस्तावेज़ और बिना परमिट के भी जा सकते हैं।
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = सिर्फ़ परमिट न होने की वजह से अस्पताल के कर्मचारी पुलिस को आपकी ख़बर **नहीं** देते। बहुत कम मामलों में डॉक्टर को ख़बर देनी पड़ती है, वैसे ही जैसे इतालवी नागरिकों के मामले में।

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = अगर कोई हिल नहीं सकता या उसकी जान को ख़तरा है, तो उसे ख़ुद न ले जाएँ। { $phone } पर फ़ोन करें।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-f66h6 = 3 महीने से छोटे बच्चे को बुख़ार हो, तो उसे तुरंत [अस्पताल की इमरजेंसी (pronto soccorso)][1] ले जाएँ।
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
l-hkufu = अस्पताल में इमरजेंसी (pronto soccorso) के दरवाज़े पर जाएँ।
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = बताएँ कि क्या तकलीफ़ है और कब से है। बताएँ कि क्या आप गर्भवती हैं या आपको कोई एलर्जी है।
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = इमरजेंसी में बारी तय करना
l-zg4wq = नर्स तय करती है कि मामला कितना ज़रूरी है। इसे [बारी तय करना (triage)][1] कहते हैं।
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = इंतज़ार करें। जिसकी हालत ज़्यादा गंभीर है, वह पहले जाता है, चाहे बाद में आया हो।
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = अगर इंतज़ार करते हुए तबीयत और बिगड़े, तो तुरंत बताएँ।
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = जाते समय आपको एक काग़ज़ मिलता है। उसे अपने डॉक्टर के पास ले जाएँ।

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = इलाज की फ़ीस
p-473rz = गंभीर मामलों में पैसे नहीं लगते। अगर तकलीफ़ ज़रूरी नहीं थी, तो आपको [इलाज की फ़ीस (ticket)][1] देनी पड़ सकती है।

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **हिंसा।** नर्स से कहें: **ho subito violenza** (मेरे साथ हिंसा हुई है)। इसके लिए अलग और गोपनीय व्यवस्था है।
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **भाषा।** मध्यस्थ या फ़ोन पर दुभाषिया माँगें।

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = अगर कुछ ग़लत हो
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = बुख़ार, खाँसी या हल्के दर्द के लिए डॉक्टर के पास जाएँ। अगर डॉक्टर नहीं है, तो पढ़ें [क्या करें][1]।
