### ENI — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = رمز علاج مواطني الاتحاد الأوروبي
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = الرمز للعلاج إذا كنت مواطنًا من الاتحاد الأوروبي ولا يمكنك التسجيل.
# it: europeo; cure; codice; Romania
keywords = أوروبي; علاج; رمز; رومانيا
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI اختصار لعبارة europeo non iscritto، أي أوروبي غير مسجَّل. هو لمواطني الاتحاد الأوروبي الذين ليس لديهم عمل ولا تأمين.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-6b2ky = ليست كل الأقاليم تستعمل هذا الرمز. في لومبارديا اسأل [ASST][1]: العلاج العاجل والضروري حقك في كل الأحوال.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = اقرأ [كيف تطلبه][1].
