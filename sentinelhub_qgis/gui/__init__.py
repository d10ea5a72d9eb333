"""The dock: widgets that arrange themselves from `.ui` files, flows that do the work behind them, wirings between.

    dock            empty until seen; then holds main_panel
    dock_content    builds and joins all of the below
    account sources layers map time scenes download batch help     a folder for each part of the dock
    widgets         small things that several of them share
    *_panel, *_row, *_notice     widgets; each speaks through one value or a few signals
    *_flow          the work; what takes long goes through widgets.errands, in tasks
    *_wiring        which signal leads to which call

Widgets have stable object names; whoever drives the window from outside finds them by these:

    SentinelHubDock, sentinelHubAction
    account row       accountNameLabel accountStateLabel connectButton helpButton accountMenuButton
                      in its menu: switchAccountAction0 and so on, one an account; addAccountAction
                      editAccountAction testAccountAction removeAccountAction moveLayersAction refreshAction
                      dashboardAction copyReportAction helpAction
    sign-in           signInTitleLabel deploymentCombo serviceUrlEdit tokenUrlEdit addressHintLabel clientIdEdit
                      clientSecretEdit accountNameEdit rememberCheck createClientLabel createClientButton
                      masterPasswordLabel signInProgress signInButton cancelSignInButton
    messages          messageLabel messageActionButton messageCloseButton (in a MessageArea: of the dock, and of
                      the SignInPanel)
    sources           sourceFilterEdit sourcesTree sourcesStateLabel stopSearchButton refreshSourcesAction
    starter           StarterNotice with starterLabel createStarterButton starterProgress cancelStarterButton
                      finishStarterButton closeStarterButton; addStarterLayersAction (in the menus of account and tree)
    layer             startDateEdit (the day itself while singleDayCheck is on) endDateEdit singleDayCheck
                      maxCloudSlider maxCloudSpin orderCombo serviceCombo scaleNoticeLabel zoomToButton
    dates             firstDateButton previousDateButton dateButton nextDateButton latestDateButton latestClearButton
                      moveTogetherButton previousPageButton pageButton nextPageButton playDatesButton calendarView
                      timeStateLabel timeActionButton (in a TimePanel)
    cloud here        measureCloudButton cloudNoteLabel cloudAreaCombo cloudMeasureButton cloudCloseButton
                      cloudProgress cloudCancelButton cloudHereCheck
    scenes            scenesButton with searchScenesAction addWfsLayerAction; scenesCountLabel scenesCoverageSpin
                      scenesCloudCheck addFootprintsButton scenesNoteLabel closeScenesButton; sceneIdLabel
                      sceneFactsLabel previewSceneButton previewLabel previewTextLabel
    actions           addToMapButton updateLayerButton downloadViewButton
    download          backButton downloadSubjectLabel whatCombo bandsCombo bandNamesEdit scriptEdit
                      scriptFromLayerButton openScriptButton scriptBandsEdit sampleTypeCombo formatCombo areaCombo
                      areaExtentWidget areaNoteLabel clipCheck datesCombo namesEdit resolutionSpin crsWidget
                      outputFileWidget estimateLabel startDownloadButton
    activity          activityList with one JobRow a job: jobTitleLabel jobProgress jobStateLabel cancelJobButton
                      openFolderButton resumeJobButton discardJobButton; clearActivityButton
    old plugin        TakeoverNotice with takeoverLabel takeOverButton wipeOnlyButton notNowButton, until it is answered
    whose layers are  foreignLayersLabel useOwnButton leaveAsItIsButton; movedLayersLabel undoMoveButton keepMoveButton;
                      sharingLabel saveCopyButton sharingUnderstoodButton; layerAccountLabel
                      switchToLayerAccountButton moveLayerButton; moveLayerToAccountAction (in QGIS's layer tree)
    moving layers     leaveReattachButton targetAccountCombo reattachStateLabel connectTargetButton movingLayersView
                      offerCombo moveLayersButton
    batch             batchButton (in the dock) sentinelHubBatchAction (Raster menu) batchForLayerAction (QGIS's layer
                      tree); in the window SentinelHubBatch: batchTabs batchAreasCombo batchLayerCombo
                      batchNameFieldCombo batchSelectedCheck batchClipCheck batchExtentWidget batchTileSpin
                      batchAreasNoteLabel; batchRuleCombo batchFromEdit batchToEdit batchDaysEdit batchCalendarButton
                      batchStepCombo batchOrderCombo batchCloudSpin batchMeasureCheck batchDatesNoteLabel;
                      batchProductsList batchAddProductButton batchEditProductButton batchRenameProductButton
                      batchRemoveProductButton; batchFolderWidget batchTemplateEdit batchEndingCombo batchChip_area
                      and so on batchPreviewLabel batchFolderNotice batchContinueButton batchNewDatesButton;
                      openBatchButton batchLookingLabel findRowsButton cancelFindButton; batchFilterEdit
                      batchStateFilterCombo batchTickButton batchRowsTable batchTotalLabel batchRunProgress
                      batchRunLabel batchResultsButton batchOpenFolderButton retryFailedButton pauseBatchButton
                      runBatchButton
    map               mapStateLabel mapStateButton (in a MapStatePanel)
    units spent       spendingLabel spendingDetailsButton spendingDetailsLabel spendingDashboardButton
    questions         SentinelHubQuestion
    guide             SentinelHubHelp with helpSearchEdit helpPagesList helpText
"""
