### Il Comune dove abiti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = আপনি যেখানে থাকেন সেই পৌরসভা (Comune)
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
summary = আপনি যেখানে থাকেন সেখানকার পৌর ভবন: বাসিন্দা নিবন্ধন, পরিচয়পত্র, স্কুল, সামাজিক সেবা।
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
keywords = পৌরসভা; কমুনে; আনাগ্রাফে; মেয়র; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = এই পাতা প্রদেশের প্রতিটি পৌরসভার (Comune) জন্য। আপনি যেখানে থাকেন, সেই জায়গার পৌরসভাই আপনার পৌরসভা। তার পৌর ভবনে (municipio) পাবেন:
# it: Ufficio
c-6ugqh = অফিস
# it: Che cosa chiedi
c-ukmzh = কী চাইবেন
# it: Anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
c-6r8s4 = বাসিন্দা নিবন্ধন অফিস (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
c-iqad8 = [নিবন্ধিত বাসস্থান (residenza)][1], [পরিচয়পত্র (carta d'identità)][2], সনদ
# it: Stato civile
# term: stato civile → { -stato-civile } = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস
c-7i7c4 = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
c-cjz5e = [জন্ম][1], বিয়ে, [নাগরিকত্ব (cittadinanza)][2]
# it: Servizi sociali
c-t4yri = সামাজিক সেবা (servizi sociali)
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = টাকা, বাসা ও পরিবারের জন্য [সাহায্য][1]
# it: Scuola
c-gqrcn = স্কুল
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
c-bai54 = [নার্সারি (nido)][1], স্কুলের খাবার, বাস

## Come trovarlo

# it: Come trovarlo
t-atqip = কীভাবে খুঁজে পাবেন
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = ঠিকানা ও সময় পৌরসভার সাইটে আছে। কোনো প্রতিবেশীকে জিজ্ঞেস করতে পারেন: পৌর ভবন প্রায় সব সময় শহরের মাঝখানে থাকে।
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = ক্রেমোনায় [Comune di Cremona][1]-র পাতা পড়ুন। ক্রেমায় [Comune di Crema][2]-র পাতা পড়ুন।
