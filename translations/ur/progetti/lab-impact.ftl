### LAB'IMPACT — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = دوسرے ملکوں کے شہریوں کی انٹیگریشن کا لومباردیا کا منصوبہ۔
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; انٹیگریشن; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = ساتھ دینا
# it: accompagnamento
f-hetgzb = ساتھ دینا
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = یہ علاقے کا منصوبہ ہے۔ اس نے 2014-2020 کے یورپی فنڈ استعمال کیے۔ ہم یہاں اس کی کہانی بتاتے ہیں: ہم نہیں جانتے کہ کون سی سرگرمیاں اب بھی ہیں۔

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = منصوبے کا مقصد یورپی یونین سے باہر کے ملکوں کے شہریوں کو لومباردیا میں اچھی طرح رہنے میں مدد دینا تھا۔

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = منصوبے کے چار کام تھے:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = کئی ثقافتوں کے طالب علموں والے سکولوں کی مدد، تاکہ کوئی سکول جلدی نہ چھوڑے۔
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = سروسز تک پہنچنا آسان بنانا۔
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = علاقے اور اس کے حصوں میں صاف معلومات دینا۔
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = مہاجروں کو شامل کرنا، انجمنوں کے ساتھ بھی۔
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = 35 علاقوں نے Regione Lombardia کے ساتھ کام کیا۔ ہمارے علاقے کا منصوبہ [Terre di Inclusione][1] تھا۔
