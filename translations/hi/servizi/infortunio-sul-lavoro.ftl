### Ti sei fatto male al lavoro — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = ???
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
summary = ???
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
keywords = ???
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = बीमारी का सर्टिफ़िकेट
f-33waa = ???
# it: i nomi di chi ha visto
# term: visto → { -visto } = प्रवेश वीज़ा
f-y9wr6 = ???
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = ???
# it: emergenza
f-59t7e = आपात स्थिति
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
p-qee6e = ???

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
p-9keeh = ???

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = अगर हालत गंभीर है, तो { $phone } पर फ़ोन करें। जिसे चोट लगी है, उसे न हिलाएँ।
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = ???
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
l-fbjmq = ???
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wsfhe = ???
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
l-r99m4 = ???
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
l-87zhq = ???
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-mwyhu = ???
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = अगर मालिक कहे कि आप बताएँ कि आप घर में गिरे थे, तो **ऐसा न करें**। आपके अधिकार जा सकते हैं।

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = ???

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-eubnh = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = अगर कुछ ग़लत हो
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-jw3sq = ???
