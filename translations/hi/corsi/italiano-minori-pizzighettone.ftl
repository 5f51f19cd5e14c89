### Corso di rinforzo di italiano a Pizzighettone, per minori — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = नाबालिग़
title = Pizzighettone में नाबालिग़ों के लिए इतालवी का अतिरिक्त कोर्स
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = एक पुरानी परियोजना में बच्चों और किशोरों के लिए कोर्स।
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = इटैलियन; Pizzighettone; बच्चे; किशोर; होमवर्क
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = यह कोर्स [Terre di Inclusione][1] परियोजना का हिस्सा था। परियोजना में 2014-2020 के पैसे लगे थे।
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = हमें तारीख़ें और जगह पता नहीं हैं। अगर आपके बच्चे को इतालवी सीखने में मदद चाहिए, तो उसके स्कूल से पूछें।
