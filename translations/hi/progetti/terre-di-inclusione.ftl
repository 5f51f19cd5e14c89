### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: Cremonese और Casalasco में बातचीत के रास्ते
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = इलाक़े की परियोजना: इतालवी के कोर्स, मध्यस्थ और कई भाषाओं में जानकारी।
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; मध्यस्थ; इटैलियन के कोर्स
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = यह [LAB'IMPACT][1] का इस इलाक़े का हिस्सा है। इसकी अगुआई [Azienda Sociale Cremonese][2] ने की, 15 संस्थाओं के साथ।
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = परियोजना में 2014-2020 के पैसे लगे थे। इस ख़बर पर तारीख़ नहीं है। हमें पता नहीं कि आज भी क्या बाक़ी है।

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **इतालवी।** बड़ों के लिए कोर्स, महिलाओं पर ख़ास ध्यान के साथ। बच्चों के लिए कोर्स और गर्मियों में होमवर्क में मदद।
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **मध्यस्थ।** कर्मचारियों और मध्यस्थों के लिए कोर्स, एक सूची, काम करने और पैसे देने के साझे नियम।
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **जानकारी।** सेवाओं और परियोजनाओं के बारे में जो है उसे इकट्ठा करना, अनुवाद करना और लोगों तक पहुँचाना।
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **संगठन।** जो संगठन हैं उन्हें ढूँढना, सहारा देना और विदेशी नागरिकों के संगठनों को मज़बूत करना।

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = जब यह ख़बर आई, तब तीन जगहों पर इतालवी के अतिरिक्त कोर्स शुरू हो चुके थे। मध्यस्थों का एक कोर्स भी शुरू हो चुका था।
