### Pagare meno luce, gas, acqua e rifiuti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = Pagar menos luz, gas, agua y basura
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = indicador económico de la familia
# term: bollette → { -bolletta } = factura de luz o gas
summary = Con un ISEE bajo el descuento en las facturas llega automáticamente.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = factura de luz o gas
keywords = bono social; bonus sociale; facturas; luz; gas; agua; basura; TARI; descuento
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = factura de luz o gas
f-aekcy = una factura a nombre de una persona de la familia
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = factura de luz o gas
f-pw88j = un descuento en las facturas
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-rmvn5 = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-x5p9y = INPS desde un celular
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = factura de luz o gas
p-g6hg8 = Las familias con poco dinero pagan menos por las [facturas (bollette)][1]. Esta ayuda se llama **bonus sociale** (bono social).

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
# term: caf → { -caf } = oficina de ayuda fiscal
p-zknsy = A quienes tienen un [ISEE][1] bajo. El límite cambia: el CAF lo sabe. Las familias con muchos hijos tienen un límite más alto.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicador económico de la familia
l-7tak2 = Pida el [ISEE][1] cada año.
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = Revise que la luz, el gas o el agua estén a nombre de alguien de la familia.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = No se necesita otra solicitud. El descuento llega **automáticamente**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = factura de luz o gas
l-t7mix = Busque en las facturas las palabras **bonus sociale** (bono social).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = indicador económico de la familia
p-uewgz = El descuento llega después de algunos meses y dura un año. Cada año se necesita un ISEE nuevo.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **Calefacción del edificio.** Si el gas es de todo el edificio, el bono puede llegar de otra manera.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **Persona enferma con aparatos médicos en casa.** Hay un bono aparte. Pídalo en el municipio (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = Si algo va mal
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = factura de luz o gas
p-izimm = ¿No puede pagar? Llame **enseguida** a quien envía la factura y pida pagar en cuotas. Si espera, pueden cortarle la luz o el gas.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = Si ya tiene un aviso de corte, vaya a los [servicios sociales][1]. Cuidado con quien toca a la puerta para hacerle cambiar de contrato: no firme.
