# it: Benvenuto
title = Welcome
