### Asilo nido e scuola dell'infanzia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = guardería
title = Guardería y jardín de infancia
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = Dónde dejar a los niños de 0 a 5 años, y cómo pagar menos.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = guardería
# term: asilo → { -protezione-internazionale } = protección internacional
keywords = guardería; jardín infantil; jardín de infancia; kínder; bono guardería; niños pequeños; nido; asilo
# it: un documento di un genitore
f-zigv2 = un documento de uno de los padres
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-ce5xz = el { -codice-fiscale } del niño
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vacuna
f-x9343 = el certificado de las vacunas
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = guardería
f-mkn4v = un lugar en la { -asilo-nido } o en el jardín de infancia
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = guardería
p-q8bfe = La [guardería (asilo nido)][1] es para los niños hasta los 3 años. El **jardín de infancia** (scuola dell'infanzia) es de los 3 a los 5 años.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = A todas las familias. Ninguno de los dos es obligatorio, pero ayudan mucho a aprender italiano.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = guardería
p-3v2xq = **Guardería (nido):**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Pregunte en el municipio (Comune) cuándo puede hacer la solicitud. Normalmente es en primavera.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicador económico de la familia
l-4qiqu = Pida antes el [ISEE][1].
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = Haga la solicitud. Si hay pocos lugares, hay una lista.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vacuna
l-kxwnq = Antes de que el niño empiece, revise las [vacunas][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **Jardín de infancia (scuola dell'infanzia):**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = Vaya a la secretaría de la escuela. Normalmente hace la solicitud en invierno.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = Si llega después, pregunte si todavía hay lugar.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = guardería
# term: isee → { -isee } = indicador económico de la familia
# term: inps → { -inps } = instituto de seguridad social
l-vqccf = **Guardería (nido):** paga cada mes. Con un ISEE bajo paga menos. El [instituto de seguridad social (INPS)][1] da también el **bonus nido** (bono para la guardería).
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **Jardín de infancia estatal:** es gratis. Normalmente se paga el comedor.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
# term: patronato → { -patronato } = oficina de ayuda
p-ue362 = Para el bono guarde todos los recibos. Una [oficina de ayuda (patronato)][1] hace la solicitud gratis.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = vacuna
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
p-3z85y = Los niños sin las vacunas obligatorias no pueden entrar. Si el pediatra no puede vacunarlos, lleve su certificado.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = Si algo va mal
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = guardería
p-prc75 = ¿No hay lugar en la { -asilo-nido }? Pregunte si el municipio tiene lugares en otras guarderías, también privadas. Pregunte también en los [servicios sociales][1].
