### Chiedere il codice fiscale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = código fiscal
title = Pedir el código fiscal
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = El código que se necesita para trabajo, vivienda, médico y escuela. Es gratis.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = código fiscal
keywords = código fiscal; codice fiscale; Agenzia delle Entrate; impuestos; formulario AA4/8; número fiscal
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-kksqt = el { -codice-fiscale }
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = código fiscal
p-wtdc2 = El [código fiscal (codice fiscale)][1] se necesita casi en todas partes. Pídalo entre las primeras cosas.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = A todas las personas que viven en Italia o tienen trámites con una oficina italiana.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-f7z7a = Mire primero si ya lo tiene. Puede estar escrito en la autorización (nulla osta), en el permiso o en el recibo (ricevuta).
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = Si no lo tiene, busque en el sitio { $web } la oficina más cercana. Mire si hace falta una cita.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = Llene la solicitud (formulario AA4/8).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = pasaporte
# term: visto → { -visto } = visa de entrada
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-fencd = Lleve el pasaporte y el permiso, o la visa o el recibo. Si es ciudadano de la Unión Europea, basta el documento de su país.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = La oficina le da una hoja con el código.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = código fiscal
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
p-h69pb = Una hoja con su { -codice-fiscale }. Si se inscribe en el servicio de salud, lo encuentra también en la [tarjeta sanitaria (tessera sanitaria)][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = Para un niño nacido en Italia lo pide normalmente el municipio (Comune), cuando [usted registra el nacimiento][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = protección internacional
# term: questura → { -questura } = jefatura de policía
l-8w73z = Quien pide asilo lo recibe con la solicitud, normalmente de la { -questura }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = ventanilla única de inmigración
l-fv55z = Quien entra por trabajo o familia lo recibe a menudo de la ventanilla única (Sportello unico).
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = El código es gratis. No pague a quien lo calcula en internet: vale solo el de la Agenzia delle Entrate (oficina de impuestos).

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = Si algo va mal
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = pasaporte
p-4jhpj = ¿El nombre o la fecha están mal? Vuelva a la oficina con el pasaporte y pida que lo corrijan. Un error crea problemas con el médico y con el trabajo.
