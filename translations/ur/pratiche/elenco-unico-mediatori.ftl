### Un solo elenco di mediatori per il territorio — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = علاقے کے ثالثوں کی ایک ہی فہرست
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = ثالث ڈھونڈنے، انہیں تربیت اور پیسے دینے کے مشترکہ قاعدے۔
# it: elenco mediatori; protocollo; mediazione
keywords = ثالثوں کی فہرست; معاہدہ; ثالثی
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = یہ [Terre di Inclusione][1] منصوبے کا ایک کام ہے، 2014-2020 کے فنڈ سے۔

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = ملازموں کو تربیت دی جاتی ہے: وہ [ثالث (mediatore)][1] کے ساتھ کام کرنا سیکھتے ہیں۔
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = کام سیکھنے کی تربیت
l-phjud = ثالثوں کو کورس اور عملی تربیت سے تیار کیا جاتا ہے۔
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = ان کے نام **ایک ہی فہرست** میں آتے ہیں۔
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = ایک معاہدہ بتاتا ہے کہ انہیں کیسے بلائیں اور پیسے کیسے دیں۔

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = ہم نہیں جانتے کہ فہرست اب بھی ہے یا نہیں۔ [Azienda Sociale Cremonese][1] سے پوچھیں۔
