### Bambini e famiglia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = बच्चे और परिवार
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
# term: ricongiungimento → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
summary = जन्म, बच्चों का डॉक्टर, बच्चों के लिए मदद, परिवार को इटली बुलाना।
# it: famiglia; bambini; figli; nascita; genitori
keywords = परिवार; बच्चे; बेटा; बेटी; जन्म; माता-पिता
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
p-3sy83 = अगर आपके घर बच्चा होने वाला है, तो पढ़ें [क्या करना है][1]। हर महीने के पैसों के लिए [बच्चों के मासिक भत्ते (assegno unico)][2] के बारे में पढ़ें।
