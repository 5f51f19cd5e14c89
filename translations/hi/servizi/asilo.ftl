### Chiedere asilo in Italia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
title = इटली में शरण माँगना
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = अगर आपके देश में आपको ख़तरा है, तो आप सुरक्षा माँग सकते हैं। यह मुफ़्त है।
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
# term: commissione territoriale → { -commissione-territoriale } = शरण का फ़ैसला करने वाला आयोग
# term: protezione temporanea → { -protezione-temporanea } = अस्थायी सुरक्षा
keywords = शरण; असाइलम; शरणार्थी; युद्ध; कमीशन; असीलो; यूक्रेन; ख़तरा
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = शरण माँगने वाला व्यक्ति
f-wztmj = शरण माँगने वाले का दस्तावेज़
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
p-j8ujn = जिसकी जान या आज़ादी को अपने देश में ख़तरा है, वह [अंतरराष्ट्रीय सुरक्षा (protezione internazionale)][1] माँग सकता है। यहाँ रास्ता थोड़े शब्दों में है।
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = 2026 में यूरोपीय नियम बदल गए हैं। हर क़दम से पहले वकील से या शरणार्थियों की मदद करने वाली किसी संस्था से बात करें।

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = उसके लिए जो युद्ध, यातना या अत्याचार से भाग रहा है। आप बिना दस्तावेज़ के आए हों, तब भी माँग सकते हैं।

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
l-w74b6 = सीमा पुलिस या [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] से कहें: **voglio chiedere asilo** (मैं शरण माँगना चाहता/चाहती हूँ)।
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: impronte → { -impronte-digitali } = उँगलियों के निशान
l-r78xk = Questura फ़ोटो और उँगलियों के निशान लेती है। वह आपको मुलाक़ात के समय वाला काग़ज़ देती है।
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = मुलाक़ात में आपका आवेदन लिखा जाता है। आपको दुभाषिए का अधिकार है।
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = शरण माँगने वाला व्यक्ति
l-jg84c = आपको [शरण माँगने वाले (richiedente asilo)][1] का दस्तावेज़ मिलता है। उससे आप इटली में रह सकते हैं और इलाज करवा सकते हैं।
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = अगर आपके पास घर या पैसे नहीं हैं, तो **accoglienza** माँगें: यह रहने की जगह है।
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = शरण का फ़ैसला करने वाला आयोग
l-thzst = फिर आप [शरण का फ़ैसला करने वाले आयोग (Commissione territoriale)][1] से बात करते हैं। आराम से सब कुछ बताएँ। जो सबूत हैं, वे लाएँ।
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = शरण का फ़ैसला करने वाला आयोग
l-9njgp = आयोग फ़ैसला करता है और आपको लिखता है।

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = विशेष सुरक्षा
p-hnk2p = अगर जवाब “हाँ” है, तो आपको शरणार्थी का परमिट या कोई दूसरा परमिट मिलता है, जैसे [विशेष सुरक्षा (protezione speciale)][1] का। आपको डॉक्टर, स्कूल और काम का अधिकार है।

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = हर मामले में समय बहुत अलग होता है। कुछ समय बाद आप काम भी कर सकते हैं: पूछें कि कब।

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = अस्थायी सुरक्षा
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-5avqv = **युद्ध के कारण यूक्रेन से आए हैं?** इसके लिए [अस्थायी सुरक्षा (protezione temporanea)][1] है। इसे Questura में माँगें। वहीं पूछें कि यह कब तक मान्य है।
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **आपकी उम्र 18 साल से कम है और साथ में कोई वयस्क नहीं है?** [आपके लिए पन्ना][1] पढ़ें।
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = डॉक्टर, मनोवैज्ञानिक और वकील आपकी कहानी आपके देश को नहीं बताते।

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = अगर कुछ ग़लत हो
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = जज के पास अपील
p-3qfry = अगर जवाब “नहीं” है, तो अपील के लिए दिन **कम** होते हैं, कभी-कभी दस से भी कम। चिट्ठी लेकर तुरंत वकील के पास जाएँ।
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = वकील के पैसे [सरकार दे सकती है][1]।
